-- AlterTable
ALTER TABLE "Module" ADD COLUMN "access" TEXT NOT NULL DEFAULT 'room';
UPDATE "Module" SET "access" = CASE WHEN "isLocked" THEN 'read-only' WHEN "owner" IS NULL THEN 'room' ELSE 'owner' END;
ALTER TABLE "Module" DROP COLUMN "isLocked";

-- AlterTable
ALTER TABLE "Room" ADD COLUMN "eyesOn" TEXT;
