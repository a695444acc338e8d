-- CreateTable
CREATE TABLE "PreparedEvent" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "json" TEXT NOT NULL,
    CONSTRAINT "PreparedEvent_slug_fkey" FOREIGN KEY ("slug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PreparedEvent_json_check" CHECK (json_valid("json"))
);
