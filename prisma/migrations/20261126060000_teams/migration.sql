-- AlterTable
ALTER TABLE "Session" ADD COLUMN "placements" TEXT NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Room" ADD COLUMN "code" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Room" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'waiting';
ALTER TABLE "Room" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
UPDATE "Room" SET "code" = (SELECT "code" FROM "Session" WHERE "Session"."id" = "Room"."sessionId");

-- CreateTable
CREATE TABLE "Member" (
    "roomId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "seat" INTEGER NOT NULL,
    "colour" INTEGER NOT NULL,
    "pattern" INTEGER NOT NULL,

    PRIMARY KEY ("roomId", "participantId"),
    CONSTRAINT "Member_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Member_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Member" ("roomId", "participantId", "seat", "colour", "pattern")
SELECT "roomId", "id", "seat", "seat" % 8, ("seat" % 8 + "seat" / 8) % 6 FROM "Participant";

-- AlterTable
DROP INDEX "Participant_roomId_seat_key";
ALTER TABLE "Participant" DROP COLUMN "seat";

-- CreateIndex
CREATE UNIQUE INDEX "Room_code_key" ON "Room"("code");

-- CreateIndex
CREATE INDEX "Participant_roomId_idx" ON "Participant"("roomId");
