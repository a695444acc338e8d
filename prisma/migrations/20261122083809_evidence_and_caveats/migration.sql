-- AlterTable
ALTER TABLE "Figure" ADD COLUMN "caveat" TEXT CONSTRAINT "Figure_caveat_check" CHECK ("caveat" IS NULL OR (trim("caveat") <> '' AND "binding" GLOB 'change:*'));

-- CreateTable
CREATE TABLE "Evidence" (
    "statisticSlug" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "verifiedOn" TEXT,
    CONSTRAINT "Evidence_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_sha256_check" CHECK (length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT "Evidence_verifiedOn_check" CHECK ("verifiedOn" IS date("verifiedOn"))
);

-- CreateTable
CREATE TABLE "EvidencePlace" (
    "statisticSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "written" TEXT NOT NULL,

    PRIMARY KEY ("statisticSlug", "displayOrder"),
    CONSTRAINT "EvidencePlace_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Evidence" ("statisticSlug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EvidencePlace_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "EvidencePlace_paragraph_check" CHECK ("paragraph" > 0),
    CONSTRAINT "EvidencePlace_written_check" CHECK (trim("written") <> '')
);
