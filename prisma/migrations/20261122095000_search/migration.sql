-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "weight" REAL NOT NULL,
    "dateFrom" TEXT,
    "dateTo" TEXT,
    "topics" TEXT NOT NULL,
    "actors" TEXT NOT NULL,
    "publishers" TEXT NOT NULL,
    CONSTRAINT "SearchDocument_id_check" CHECK ("id" > 0),
    CONSTRAINT "SearchDocument_kind_check" CHECK ("kind" IN ('article', 'event', 'statistic', 'source', 'actor', 'term')),
    CONSTRAINT "SearchDocument_address_check" CHECK ("address" GLOB '/*'),
    CONSTRAINT "SearchDocument_note_check" CHECK (trim("note") <> ''),
    CONSTRAINT "SearchDocument_weight_check" CHECK ("weight" > 0),
    CONSTRAINT "SearchDocument_dateFrom_check" CHECK ("dateFrom" IS date("dateFrom")),
    CONSTRAINT "SearchDocument_dateTo_check" CHECK ("dateTo" IS date("dateTo")),
    CONSTRAINT "SearchDocument_dateSpan_check" CHECK (("dateFrom" IS NULL) = ("dateTo" IS NULL) AND ("dateFrom" IS NULL OR "dateFrom" <= "dateTo"))
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "documents" INTEGER NOT NULL,
    CONSTRAINT "SearchWord_word_check" CHECK (trim("word") <> ''),
    CONSTRAINT "SearchWord_documents_check" CHECK ("documents" > 0)
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_kind_slug_key" ON "SearchDocument"("kind", "slug");

-- The texts by which each document is found, its row being the document's id. Prisma does not know
-- virtual tables: this one and those that SQLite keeps behind it are named in prisma/schema-engine.ts.
CREATE VIRTUAL TABLE "SearchText" USING fts5(
    "title",
    "headings",
    "summary",
    "names",
    "body",
    "numbers",
    tokenize = "porter unicode61 remove_diacritics 2",
    prefix = '2 3'
);
