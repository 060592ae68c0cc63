-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Lesson" ADD COLUMN "shareToken" TEXT;

-- CreateTable
CREATE TABLE "LessonVersion" (
    "lessonId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("lessonId", "number"),
    CONSTRAINT "LessonVersion_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "LessonVersion" ("lessonId", "number", "title", "files", "savedAt")
SELECT "id", 1, "title", "files", "createdAt" FROM "Lesson";

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_shareToken_key" ON "Lesson"("shareToken");
