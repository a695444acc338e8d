-- CreateIndex
CREATE INDEX "Statistic_measureSlug_periodFrom_periodTo_idx" ON "Statistic"("measureSlug", "periodFrom", "periodTo");
