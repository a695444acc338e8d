-- CreateTable
CREATE TABLE "RelatedArticle" (
    "articleSlug" TEXT NOT NULL,
    "relatedSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "sharedStatistics" INTEGER NOT NULL,
    "isTextAlike" BOOLEAN NOT NULL,

    PRIMARY KEY ("articleSlug", "relatedSlug"),
    CONSTRAINT "RelatedArticle_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RelatedArticle_relatedSlug_fkey" FOREIGN KEY ("relatedSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RelatedArticle_related_check" CHECK ("relatedSlug" <> "articleSlug"),
    CONSTRAINT "RelatedArticle_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "RelatedArticle_sharedStatistics_check" CHECK ("sharedStatistics" >= 0)
);

-- CreateIndex
CREATE INDEX "RelatedArticle_relatedSlug_idx" ON "RelatedArticle"("relatedSlug");
