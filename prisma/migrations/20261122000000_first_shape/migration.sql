-- The CHECK constraints were added by hand: Prisma neither writes nor keeps them. A later migration
-- that re-creates a table has to write that table's constraints again.
-- `x IS date(x)` holds for nothing but a real day written YYYY-MM-DD, and for NULL.

-- CreateTable
CREATE TABLE "Article" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "covers" TEXT NOT NULL,
    "coversFrom" TEXT NOT NULL,
    "coversTo" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "isDraft" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Article_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Article_kind_check" CHECK ("kind" IN ('explainer', 'news', 'analysis')),
    CONSTRAINT "Article_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Article_standfirst_check" CHECK (trim("standfirst") <> ''),
    CONSTRAINT "Article_published_check" CHECK ("published" IS date("published")),
    CONSTRAINT "Article_covers_check" CHECK ("covers" GLOB '[0-9][0-9][0-9][0-9]*' AND "covers" NOT GLOB '*[^0-9/-]*'),
    CONSTRAINT "Article_coversFrom_check" CHECK ("coversFrom" IS date("coversFrom")),
    CONSTRAINT "Article_coversTo_check" CHECK ("coversTo" IS date("coversTo")),
    CONSTRAINT "Article_coversSpan_check" CHECK ("coversFrom" <= "coversTo")
);

-- CreateTable
CREATE TABLE "ArticleKeyPoint" (
    "articleSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("articleSlug", "displayOrder"),
    CONSTRAINT "ArticleKeyPoint_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleKeyPoint_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "ArticleKeyPoint_text_check" CHECK (trim("text") <> '')
);

-- CreateTable
CREATE TABLE "ArticleUpdate" (
    "articleSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("articleSlug", "displayOrder"),
    CONSTRAINT "ArticleUpdate_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleUpdate_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "ArticleUpdate_date_check" CHECK ("date" IS date("date")),
    CONSTRAINT "ArticleUpdate_note_check" CHECK (trim("note") <> '')
);

-- CreateTable
CREATE TABLE "Correction" (
    "articleSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("articleSlug", "displayOrder"),
    CONSTRAINT "Correction_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Correction_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "Correction_date_check" CHECK ("date" IS date("date")),
    CONSTRAINT "Correction_note_check" CHECK (trim("note") <> '')
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "displayOrder" INTEGER NOT NULL,
    "binding" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "articleSlug" TEXT,
    "eventSlug" TEXT,
    "statisticSlug" TEXT,
    "baseStatisticSlug" TEXT,
    CONSTRAINT "Figure_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Figure_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Figure_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_baseStatisticSlug_fkey" FOREIGN KEY ("baseStatisticSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "Figure_binding_check" CHECK ("binding" GLOB 'stat:?*' OR "binding" GLOB 'change:?*..?*' OR "binding" GLOB 'latest:?*' OR "binding" GLOB 'plain:?*'),
    CONSTRAINT "Figure_text_check" CHECK (trim("text") <> ''),
    CONSTRAINT "Figure_sentence_check" CHECK (trim("sentence") <> ''),
    CONSTRAINT "Figure_place_check" CHECK (("articleSlug" IS NULL) <> ("eventSlug" IS NULL)),
    CONSTRAINT "Figure_statistic_check" CHECK (("binding" GLOB 'plain:*') = ("statisticSlug" IS NULL)),
    CONSTRAINT "Figure_base_check" CHECK (("binding" GLOB 'change:*') = ("baseStatisticSlug" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "dateFrom" TEXT NOT NULL,
    "dateTo" TEXT NOT NULL,
    "dateNote" TEXT,
    "kind" TEXT NOT NULL,
    "isDraft" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Event_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Event_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Event_date_check" CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]*' AND "date" NOT GLOB '*[^0-9/-]*'),
    CONSTRAINT "Event_dateFrom_check" CHECK ("dateFrom" IS date("dateFrom")),
    CONSTRAINT "Event_dateTo_check" CHECK ("dateTo" IS date("dateTo")),
    CONSTRAINT "Event_dateSpan_check" CHECK ("dateFrom" <= "dateTo"),
    CONSTRAINT "Event_kind_check" CHECK ("kind" IN ('agreement', 'announcement', 'meeting', 'operation', 'reading', 'report', 'law'))
);

-- CreateTable
CREATE TABLE "KeyStatistic" (
    "eventSlug" TEXT NOT NULL,
    "statisticSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "relevance" TEXT NOT NULL,

    PRIMARY KEY ("eventSlug", "statisticSlug"),
    CONSTRAINT "KeyStatistic_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "KeyStatistic_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KeyStatistic_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "KeyStatistic_relevance_check" CHECK (trim("relevance") <> '')
);

-- CreateTable
CREATE TABLE "Measure" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "population" TEXT,
    "geography" TEXT,
    "frequency" TEXT,
    "cumulative" TEXT,
    "words" JSONB NOT NULL,
    "caveats" JSONB NOT NULL,
    CONSTRAINT "Measure_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Measure_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Measure_definition_check" CHECK (trim("definition") <> ''),
    CONSTRAINT "Measure_unit_check" CHECK (trim("unit") <> ''),
    CONSTRAINT "Measure_cumulative_check" CHECK ("cumulative" IN ('day', 'month', 'year')),
    CONSTRAINT "Measure_words_check" CHECK (json_type("words") = 'array'),
    CONSTRAINT "Measure_caveats_check" CHECK (json_type("caveats") = 'array')
);

-- CreateTable
CREATE TABLE "MeasureComparison" (
    "measureSlug" TEXT NOT NULL,
    "otherSlug" TEXT NOT NULL,
    "because" TEXT NOT NULL,

    PRIMARY KEY ("measureSlug", "otherSlug"),
    CONSTRAINT "MeasureComparison_measureSlug_fkey" FOREIGN KEY ("measureSlug") REFERENCES "Measure" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeasureComparison_otherSlug_fkey" FOREIGN KEY ("otherSlug") REFERENCES "Measure" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeasureComparison_because_check" CHECK (trim("because") <> ''),
    CONSTRAINT "MeasureComparison_other_check" CHECK ("measureSlug" <> "otherSlug")
);

-- CreateTable
CREATE TABLE "Statistic" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "measureSlug" TEXT NOT NULL,
    "sourceSlug" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,
    "value" REAL NOT NULL,
    "written" TEXT NOT NULL,
    "high" REAL,
    "highWritten" TEXT,
    "unit" TEXT NOT NULL,
    "precision" TEXT,
    "nature" TEXT,
    "period" TEXT NOT NULL,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "periodNote" TEXT,
    "knownFrom" TEXT NOT NULL,
    "statedBySlug" TEXT,
    "note" TEXT,
    "questioned" TEXT,
    "status" TEXT NOT NULL,
    "supersededBySlug" TEXT,
    CONSTRAINT "Statistic_measureSlug_fkey" FOREIGN KEY ("measureSlug") REFERENCES "Measure" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statistic_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statistic_statedBySlug_fkey" FOREIGN KEY ("statedBySlug") REFERENCES "Actor" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statistic_supersededBySlug_fkey" FOREIGN KEY ("supersededBySlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statistic_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Statistic_locator_check" CHECK (trim("locator") <> ''),
    CONSTRAINT "Statistic_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "Statistic_written_check" CHECK (trim("written") <> ''),
    CONSTRAINT "Statistic_high_check" CHECK ("high" > "value"),
    CONSTRAINT "Statistic_highWritten_check" CHECK (("high" IS NULL) = ("highWritten" IS NULL)),
    CONSTRAINT "Statistic_unit_check" CHECK (trim("unit") <> ''),
    CONSTRAINT "Statistic_precision_check" CHECK ("precision" IN ('about', 'over', 'at-least', 'up-to', 'nearly')),
    CONSTRAINT "Statistic_nature_check" CHECK ("nature" IN ('agreed', 'planned')),
    CONSTRAINT "Statistic_period_check" CHECK (trim("period") <> ''),
    CONSTRAINT "Statistic_periodFrom_check" CHECK ("periodFrom" IS date("periodFrom")),
    CONSTRAINT "Statistic_periodTo_check" CHECK ("periodTo" IS date("periodTo")),
    CONSTRAINT "Statistic_periodSpan_check" CHECK ("periodFrom" <= "periodTo"),
    CONSTRAINT "Statistic_knownFrom_check" CHECK ("knownFrom" IS date("knownFrom")),
    CONSTRAINT "Statistic_status_check" CHECK ("status" IN ('withdrawn', 'replaced', 'questioned', 'later-reading', 'current')),
    CONSTRAINT "Statistic_supersededBy_check" CHECK ("supersededBySlug" <> "slug")
);

-- CreateTable
CREATE TABLE "Change" (
    "statisticSlug" TEXT NOT NULL PRIMARY KEY,
    "fromSlug" TEXT,
    "toSlug" TEXT,
    CONSTRAINT "Change_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Change_fromSlug_fkey" FOREIGN KEY ("fromSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Change_toSlug_fkey" FOREIGN KEY ("toSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Change_from_check" CHECK ("fromSlug" <> "statisticSlug"),
    CONSTRAINT "Change_to_check" CHECK ("toSlug" <> "statisticSlug"),
    CONSTRAINT "Change_readings_check" CHECK ("fromSlug" <> "toSlug")
);

-- CreateTable
CREATE TABLE "Replacement" (
    "statisticSlug" TEXT NOT NULL PRIMARY KEY,
    "replacedSlug" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "Replacement_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Replacement_replacedSlug_fkey" FOREIGN KEY ("replacedSlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Replacement_replaced_check" CHECK ("replacedSlug" <> "statisticSlug"),
    CONSTRAINT "Replacement_reason_check" CHECK ("reason" IN ('scheduled-revision', 'correction', 'redefinition'))
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "statisticSlug" TEXT NOT NULL PRIMARY KEY,
    "date" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "replacedBySlug" TEXT,
    CONSTRAINT "Withdrawal_statisticSlug_fkey" FOREIGN KEY ("statisticSlug") REFERENCES "Statistic" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Withdrawal_replacedBySlug_fkey" FOREIGN KEY ("replacedBySlug") REFERENCES "Statistic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Withdrawal_date_check" CHECK ("date" IS date("date")),
    CONSTRAINT "Withdrawal_reason_check" CHECK (trim("reason") <> ''),
    CONSTRAINT "Withdrawal_replacedBy_check" CHECK ("replacedBySlug" <> "statisticSlug")
);

-- CreateTable
CREATE TABLE "Source" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "titleNote" TEXT,
    "shortTitle" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publisherSlug" TEXT,
    "publisherNote" TEXT,
    "publishedFrom" TEXT NOT NULL,
    "publishedTo" TEXT NOT NULL,
    "isDated" BOOLEAN NOT NULL,
    "dateNote" TEXT,
    "url" TEXT,
    "archivedUrl" TEXT,
    "archive" TEXT,
    "note" TEXT,
    CONSTRAINT "Source_publisherSlug_fkey" FOREIGN KEY ("publisherSlug") REFERENCES "Actor" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Source_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Source_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Source_shortTitle_check" CHECK (trim("shortTitle") <> ''),
    CONSTRAINT "Source_kind_check" CHECK ("kind" IN ('official', 'parliamentary', 'press', 'research', 'ngo', 'not-stated')),
    CONSTRAINT "Source_publishedFrom_check" CHECK ("publishedFrom" IS date("publishedFrom")),
    CONSTRAINT "Source_publishedTo_check" CHECK ("publishedTo" IS date("publishedTo")),
    CONSTRAINT "Source_publishedSpan_check" CHECK ("publishedFrom" <= "publishedTo"),
    CONSTRAINT "Source_isDated_check" CHECK ("isDated" IN (false, true) AND (NOT "isDated" OR "publishedFrom" = "publishedTo")),
    CONSTRAINT "Source_dateNote_check" CHECK ("isDated" OR "dateNote" IS NOT NULL),
    CONSTRAINT "Source_url_check" CHECK ("url" LIKE 'http://_%' OR "url" LIKE 'https://_%'),
    CONSTRAINT "Source_archivedUrl_check" CHECK ("archivedUrl" LIKE 'http://_%' OR "archivedUrl" LIKE 'https://_%')
);

-- CreateTable
CREATE TABLE "Actor" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "description" TEXT NOT NULL,
    "partOfSlug" TEXT,
    CONSTRAINT "Actor_partOfSlug_fkey" FOREIGN KEY ("partOfSlug") REFERENCES "Actor" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Actor_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Actor_name_check" CHECK (trim("name") <> ''),
    CONSTRAINT "Actor_kind_check" CHECK ("kind" IN ('organisation', 'office-holder', 'publisher')),
    CONSTRAINT "Actor_description_check" CHECK (trim("description") <> ''),
    CONSTRAINT "Actor_partOf_check" CHECK ("partOfSlug" <> "slug")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    CONSTRAINT "Topic_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Topic_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Topic_description_check" CHECK (trim("description") <> '')
);

-- CreateTable
CREATE TABLE "Term" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "body" TEXT NOT NULL,
    "isDraft" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Term_slug_check" CHECK ("slug" GLOB '[a-z0-9]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*--*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "Term_title_check" CHECK (trim("title") <> ''),
    CONSTRAINT "Term_aliases_check" CHECK (json_type("aliases") = 'array')
);

-- CreateTable
CREATE TABLE "TermSeeAlso" (
    "termSlug" TEXT NOT NULL,
    "otherSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("termSlug", "otherSlug"),
    CONSTRAINT "TermSeeAlso_termSlug_fkey" FOREIGN KEY ("termSlug") REFERENCES "Term" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TermSeeAlso_otherSlug_fkey" FOREIGN KEY ("otherSlug") REFERENCES "Term" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TermSeeAlso_displayOrder_check" CHECK ("displayOrder" >= 0),
    CONSTRAINT "TermSeeAlso_other_check" CHECK ("termSlug" <> "otherSlug")
);

-- CreateTable
CREATE TABLE "EventFollows" (
    "eventSlug" TEXT NOT NULL,
    "followedSlug" TEXT NOT NULL,

    PRIMARY KEY ("eventSlug", "followedSlug"),
    CONSTRAINT "EventFollows_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventFollows_followedSlug_fkey" FOREIGN KEY ("followedSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventFollows_followed_check" CHECK ("eventSlug" <> "followedSlug")
);

-- CreateTable
CREATE TABLE "EventSource" (
    "eventSlug" TEXT NOT NULL,
    "sourceSlug" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("eventSlug", "sourceSlug"),
    CONSTRAINT "EventSource_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventSource_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventSource_locator_check" CHECK (trim("locator") <> ''),
    CONSTRAINT "EventSource_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleSlug" TEXT NOT NULL,
    "sourceSlug" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("articleSlug", "sourceSlug"),
    CONSTRAINT "ArticleSource_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceSlug_fkey" FOREIGN KEY ("sourceSlug") REFERENCES "Source" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_locator_check" CHECK (trim("locator") <> ''),
    CONSTRAINT "ArticleSource_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "ArticleEvent" (
    "articleSlug" TEXT NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("articleSlug", "eventSlug"),
    CONSTRAINT "ArticleEvent_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleEvent_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleEvent_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleSlug" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("articleSlug", "topicSlug"),
    CONSTRAINT "ArticleTopic_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleTopic_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "ArticleActor" (
    "articleSlug" TEXT NOT NULL,
    "actorSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("articleSlug", "actorSlug"),
    CONSTRAINT "ArticleActor_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleActor_actorSlug_fkey" FOREIGN KEY ("actorSlug") REFERENCES "Actor" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleActor_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "EventTopic" (
    "eventSlug" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("eventSlug", "topicSlug"),
    CONSTRAINT "EventTopic_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventTopic_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "EventActor" (
    "eventSlug" TEXT NOT NULL,
    "actorSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("eventSlug", "actorSlug"),
    CONSTRAINT "EventActor_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventActor_actorSlug_fkey" FOREIGN KEY ("actorSlug") REFERENCES "Actor" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventActor_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateTable
CREATE TABLE "MeasureTopic" (
    "measureSlug" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "displayOrder" INTEGER NOT NULL,

    PRIMARY KEY ("measureSlug", "topicSlug"),
    CONSTRAINT "MeasureTopic_measureSlug_fkey" FOREIGN KEY ("measureSlug") REFERENCES "Measure" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeasureTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeasureTopic_displayOrder_check" CHECK ("displayOrder" >= 0)
);

-- CreateIndex
CREATE INDEX "Article_coversFrom_idx" ON "Article"("coversFrom");

-- CreateIndex
CREATE INDEX "Correction_date_idx" ON "Correction"("date");

-- CreateIndex
CREATE INDEX "Figure_articleSlug_idx" ON "Figure"("articleSlug");

-- CreateIndex
CREATE INDEX "Figure_eventSlug_idx" ON "Figure"("eventSlug");

-- CreateIndex
CREATE INDEX "Figure_statisticSlug_idx" ON "Figure"("statisticSlug");

-- CreateIndex
CREATE INDEX "Figure_baseStatisticSlug_idx" ON "Figure"("baseStatisticSlug");

-- CreateIndex
CREATE INDEX "Event_dateFrom_idx" ON "Event"("dateFrom");

-- CreateIndex
CREATE INDEX "KeyStatistic_statisticSlug_idx" ON "KeyStatistic"("statisticSlug");

-- CreateIndex
CREATE INDEX "MeasureComparison_otherSlug_idx" ON "MeasureComparison"("otherSlug");

-- CreateIndex
CREATE INDEX "Statistic_measureSlug_periodTo_idx" ON "Statistic"("measureSlug", "periodTo");

-- CreateIndex
CREATE INDEX "Statistic_sourceSlug_displayOrder_idx" ON "Statistic"("sourceSlug", "displayOrder");

-- CreateIndex
CREATE INDEX "Statistic_statedBySlug_idx" ON "Statistic"("statedBySlug");

-- CreateIndex
CREATE INDEX "Statistic_supersededBySlug_idx" ON "Statistic"("supersededBySlug");

-- CreateIndex
CREATE INDEX "Change_fromSlug_idx" ON "Change"("fromSlug");

-- CreateIndex
CREATE INDEX "Change_toSlug_idx" ON "Change"("toSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Replacement_replacedSlug_key" ON "Replacement"("replacedSlug");

-- CreateIndex
CREATE INDEX "Withdrawal_replacedBySlug_idx" ON "Withdrawal"("replacedBySlug");

-- CreateIndex
CREATE INDEX "Source_publisherSlug_idx" ON "Source"("publisherSlug");

-- CreateIndex
CREATE INDEX "Actor_partOfSlug_idx" ON "Actor"("partOfSlug");

-- CreateIndex
CREATE INDEX "TermSeeAlso_otherSlug_idx" ON "TermSeeAlso"("otherSlug");

-- CreateIndex
CREATE INDEX "EventFollows_followedSlug_idx" ON "EventFollows"("followedSlug");

-- CreateIndex
CREATE INDEX "EventSource_sourceSlug_idx" ON "EventSource"("sourceSlug");

-- CreateIndex
CREATE INDEX "ArticleSource_sourceSlug_idx" ON "ArticleSource"("sourceSlug");

-- CreateIndex
CREATE INDEX "ArticleEvent_eventSlug_idx" ON "ArticleEvent"("eventSlug");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicSlug_idx" ON "ArticleTopic"("topicSlug");

-- CreateIndex
CREATE INDEX "ArticleActor_actorSlug_idx" ON "ArticleActor"("actorSlug");

-- CreateIndex
CREATE INDEX "EventTopic_topicSlug_idx" ON "EventTopic"("topicSlug");

-- CreateIndex
CREATE INDEX "EventActor_actorSlug_idx" ON "EventActor"("actorSlug");

-- CreateIndex
CREATE INDEX "MeasureTopic_topicSlug_idx" ON "MeasureTopic"("topicSlug");
