declare const messages: {
  "ui": {
    "language": "Language",
    "theme": {
      "system": "System",
      "light": "Light",
      "dark": "Dark",
      "contrast": "High contrast"
    },
    "colours": "Colours",
    "kept": "What is kept, and who sees it",
    "description": "A class edits one Python program together and sees who keeps which object alive.",
    "keep": "Keep it",
    "yourName": "Your name",
    "rosterHint": "Students see it in the roster.",
    "toFirstPage": "To the first page",
    "copied": "Copied",
    "copyLink": "Copy the link",
    "cancel": "Cancel",
    "exercises": "{count, plural, one {1 exercise} other {# exercises}}",
    "askAgain": "Ask again",
    "tryAgain": "Try again",
    "quoted": "“{words}”",
    "object": "object",
    "or": " or ",
    "and": "{before} and {last}",
    "objectsOf": "{count, plural, one {1 {type}} other {# {type} objects}}",
    "andMore": "and {count, number} more",
    "place": "{file} line {line, number, plain}",
    "lines": "{count, plural, one {1 line} other {# lines}}",
    "close": "Close",
    "people": {
      "lesson": "the lesson",
      "nobody": "nobody known",
      "interpreter": "the interpreter",
      "namesake": "{name} (lesson)",
      "everybody": "Everybody"
    }
  },
  "broken": {
    "title": "This page broke",
    "words": "Your text is safe: it is stored as you type. Show the page again; if it breaks once more, reload it.",
    "again": "Show the page again"
  },
  "nowhere": {
    "title": "There is nothing here",
    "words": "The address may have lost a letter. A session’s address ends in its six-character code.",
    "join": "Join with a code"
  },
  "account": {
    "title": "Sign in",
    "about": "For instructors. Students need no account: they join with a code.",
    "first": "Nobody has an account here yet. The link that makes the first one was printed where the server was started.",
    "signedIn": "Signed in as {username}.",
    "signedInKeeper": "Signed in as {username}, the keeper of this server.",
    "signOut": "Sign out",
    "link": "Account: {name}",
    "change": "Change the password",
    "present": "Present password",
    "new": "New password",
    "elsewhere": "Elsewhere you are signed out.",
    "changed": "The password is changed.",
    "changeIt": "Change it",
    "others": {
      "title": "Instructors of this server",
      "invite": "Invite an instructor",
      "keeper": "keeper",
      "you": "you",
      "newPasswordFor": "New password for {name}",
      "newPassword": "New password …",
      "takeAwayOf": "Take away the account of {name}",
      "takeAway": "Take away …",
      "takeAwayMine": "Take away my own account",
      "takeAwayName": "Take away {name}"
    },
    "make": {
      "title": "Make your account",
      "first": "This is the keeper’s account: with it, nobody but you and those whom you invite starts sessions on this server.",
      "invited": "{by} invites you to teach on this server.",
      "students": "Students need no account.",
      "usernameHint": "To sign in with. Letters, digits, dots and underscores.",
      "make": "Make the account",
      "looking": "Looking at the link …",
      "noLink": "This link opens nothing"
    },
    "password": "Password",
    "fewWords": "A few words in a row are good.",
    "oneTime": {
      "toColleague": "Send this link to a colleague: it is good once, until {until}, and is not shown again.",
      "toName": "Send this link to {name}: it is good once, until {until}, and is not shown again."
    },
    "choose": "Choose a new password",
    "chooseFor": "For {username}. Wherever you are signed in now, you will be asked for it.",
    "use": "Use this password",
    "forgotten": "Forgotten? The keeper of this server makes you a link to a new one.",
    "username": "User name",
    "atLeast": "At least {units, number} characters.",
    "page": "Account"
  },
  "refusal": {
    "bad-message": "Heaproom did not understand that. Reload the page to get its current version.",
    "too-fast": "That was too much at once. Wait a moment and try again.",
    "no-such-session": "There is no session with this code. Check the code on the screen and try again.",
    "session-over": "This session is over: its instructor has ended it. What you wrote is kept for now, and only they see it.",
    "door-locked": "The instructor has locked the door: nobody new comes in now. Who was here before comes back with the same browser, or with a link of their own.",
    "no-such-link": "This link opens nothing any more. Ask your instructor for a new one.",
    "no-such-lesson": "This lesson is not in the library. Choose another one.",
    "lesson-changed": "This lesson has been saved elsewhere meanwhile. What you have here is kept: look at what is there, or save yours as the newest version.",
    "lesson-not-shared": "This lesson is not shared, or not any more. Ask whoever sent you the link.",
    "no-such-version": "This version is not kept any more.",
    "too-many-lessons": "You have 100 lessons. Put one away first.",
    "lesson-too-large": "This lesson is too large: a zip of at most 1 MB can be imported.",
    "not-joined": "You are not in this session yet. Join it with your name.",
    "not-instructor": "Only an instructor can do this.",
    "sign-in-first": "On this server instructors sign in first. Students need no account: they join with a code.",
    "wrong-password": "The user name or the password is not right. Try again; capital letters in the password matter.",
    "too-many-passwords": "That was wrong too often. Wait a quarter of an hour, or use a browser in which you have been signed in before.",
    "username-invalid": "A user name has 3 to 30 letters, digits, dots and underscores, without accents.",
    "username-taken": "Somebody has this user name already. Choose another one.",
    "password-too-short": "This password is too short: it needs at least 8 characters. A few words in a row are good.",
    "password-too-long": "This password is too long: at most 128 characters.",
    "invitation-used": "This link has been used, has expired or was never made. Ask for another one.",
    "too-many-invitations": "You have made 20 links that nobody has used yet. Wait until they are used or expire.",
    "no-such-account": "This account is gone.",
    "not-keeper": "Only the keeper of this server, who made its first account, can do this.",
    "keeper-stays": "The keeper’s account stays: somebody has to look after the others.",
    "session-full": "This session is full. Ask the instructor for another one.",
    "name-empty": "Type a name so that others know who you are.",
    "name-too-long": "This name is too long. Use a shorter one.",
    "no-such-participant": "This person has left the session.",
    "room-kept": "Everybody of this team went to another one. Ask your instructor which.",
    "instructor-walks": "Instructors walk between the rooms and are put in none.",
    "instructor-stays": "A session stays its instructor’s until it is deleted: delete it, and all that is kept of it goes with it.",
    "erased": "You have been taken out of this session: your name and your messages are deleted. What you wrote in modules stays, under nobody’s name.",
    "no-such-team": "This team is gone.",
    "team-name-taken": "There is already a team with this name. Choose another one.",
    "too-many-teams": "A session has at most 100 rooms.",
    "nobody-waits": "Nobody is in the waiting room. Wait until people have joined, or say how many teams there are to be.",
    "same-team": "This is the same team. Choose another one.",
    "list-unreadable": "This list could not be read: each line is a name and a team, with a comma between them.",
    "team-too-small": "There is nobody to be parted here: a team of two or more can be split.",
    "chat-muted": "The instructor has muted the chat: for now only they write here.",
    "no-such-message": "This message is gone already.",
    "hand-is-up": "This hand is up already.",
    "hand-is-down": "This hand is down already.",
    "no-such-module": "This module is gone. Someone removed it.",
    "not-yours": "This module belongs to someone else. Ask them to change it.",
    "file-name-invalid": "A module is named like a Python file: letters, digits and _, ending in .py.",
    "file-name-taken": "There is already a module with this name. Choose another one.",
    "too-many-modules": "This room has as many modules as it can hold. Remove one first.",
    "main-stays": "main.py is the program itself and stays.",
    "run-going": "A run is already under way. Wait for it or stop it.",
    "no-such-run": "This run is gone.",
    "run-over": "This run is already over.",
    "live-open": "A live process is open already. Type into that one.",
    "no-live": "The live process is over. Open another one.",
    "live-exits": "The live process is exiting: nothing more can be typed into it.",
    "live-busy": "Your last entry has not been answered yet. Wait for it, or interrupt it.",
    "live-full": "This live process has taken as much as it can. Let it exit, and open another one.",
    "live-idle": "This entry is not running any more.",
    "not-your-entry": "Somebody else typed this. They can interrupt it, or an instructor.",
    "not-your-process": "Whoever opened this process lets it exit, or an instructor.",
    "no-spotlight": "Nobody is being shown anything now.",
    "no-such-exercise": "This exercise is not in the lesson.",
    "no-exercise": "No exercise is open. An instructor opens one for everybody.",
    "check-going": "The checks are under way. Wait for them.",
    "no-such-attempt": "This attempt is gone.",
    "attempt-over": "This attempt is already over.",
    "too-much-feedback": "There is as much feedback on this attempt as it can hold: take some of it back first.",
    "no-such-feedback": "This feedback has been taken back already.",
    "no-more-hints": "All hints of this exercise have been shown.",
    "hint-too-early": "This hint comes later. Try first, and check what you have.",
    "module-locked": "This module is read-only now: only an instructor changes it. What you typed is kept here, and is sent when you may write.",
    "module-hidden": "An instructor has hidden this module. What you typed is kept here, and is sent when it is shown again.",
    "no-owner": "This module is nobody’s own. Choose who else writes it.",
    "eyes-here": "The instructor asks for your eyes: look up. What you typed is kept here, and is sent when you may go on.",
    "no-verdict": "This run was stopped before it could be judged. Run again.",
    "client-id-taken": "Your edits could not be matched to you. Reload the page.",
    "foreign-author": "An edit was signed with someone else’s name and was refused. Reload the page.",
    "not-plain-text": "Only plain text can be put into a module.",
    "line-ending": "Lines must end with LF alone.",
    "update-malformed": "An edit was damaged on the way. Reload the page.",
    "update-too-large": "This edit is too large. Paste less at once.",
    "document-full": "This module is full. Move some of it to another module.",
    "update-gap": "Some of your earlier edits have not arrived. They are being sent again.",
    "not-stored": "The server could not store this: its disk may be full. Your text is kept in this tab and is sent again until it is stored; keep the tab open.",
    "server-stopping": "The server is restarting. Your text is kept here and will be sent again.",
    "internal": "Something went wrong on the server. Nothing of yours was lost; try again.",
    "door-crowded": "Very many people wait at this door. Wait until the instructor has let some of them in.",
    "code-expired": "This code is not in use any more: the session has a new one. Ask your instructor for it, or look at the screen.",
    "removed": "An instructor has taken you out of this session. All you wrote is kept, and they can take you in again: talk to them, then try again.",
    "no-such-knock": "This person does not wait at the door any more."
  },
  "lessons": {
    "files": {
      "title": "Files of the lesson",
      "modules": "Modules",
      "addModule": "Add a module …",
      "addIt": "Add it",
      "authors": "Who wrote which lines",
      "exercises": "Exercises",
      "addExercise": "Add an exercise …",
      "exerciseTitle": "Title of the exercise",
      "exerciseHasTitle": "An exercise has a title.",
      "problems": "{count, plural, one {1 problem} other {# problems}}",
      "program": "The program itself: Run starts it.",
      "moveUp": "Move {file} up",
      "moveDown": "Move {file} down",
      "isFirst": "It is the first one after main.py.",
      "isLast": "It is the last one.",
      "rename": "Rename …",
      "newName": "New name of {file}",
      "renameIt": "Rename it",
      "ownModule": "Own starting module",
      "solutionModule": "Module of the solution",
      "theExercise": "the exercise {name}",
      "removeWhat": "Remove {what}",
      "remove": "Remove …",
      "removeIt": "Remove it"
    },
    "text": "The lesson’s text",
    "fileName": "File name",
    "bar": {
      "mendFirst": "Mend what is told below first.",
      "notSaved": "Not saved yet; last is version {version, number}",
      "saved": "Saved as version {version, number}",
      "isSaved": "It is saved.",
      "save": "Save as a new version",
      "discard": "Discard what is not saved",
      "versionsMore": "Versions …",
      "shareMore": "Share …",
      "download": "Download",
      "saveMine": "Save mine as the newest",
      "versions": "Versions",
      "share": "Share this lesson",
      "instructor": "Instructor",
      "saveAndTry": "Save and try it",
      "try": "Try it in a session"
    },
    "untitled": "A lesson without a title",
    "preview": "As the class will read it",
    "title": "Title",
    "hasTitle": "A lesson has a title.",
    "summary": "Summary",
    "summaryHint": "One or two sentences, for the list of lessons.",
    "opening": "Opening the lesson …",
    "notOpened": "This lesson did not open",
    "before": "Before this can be saved:",
    "place": "{file}, line {line, number}",
    "share": {
      "about": "With a link, another instructor sees this lesson as it was saved last and makes a copy of their own, solutions among it. It stays yours: nobody else changes it.",
      "make": "Make a link",
      "stop": "Stop sharing"
    },
    "shared": {
      "looking": "Looking at the lesson …",
      "about": "A lesson that somebody shares with you",
      "copy": "Copy it to my lessons",
      "title": "A lesson is shared with you",
      "signIn": "Sign in to see it, and to make a copy of your own.",
      "none": "No lesson is here",
      "page": "A shared lesson"
    },
    "versions": {
      "about": "Restoring one makes it the newest version; the others stay.",
      "unsaved": "What is not saved goes.",
      "version": "Version {number, number}",
      "newest": "the newest",
      "restoreNumber": "Restore version {number, number}",
      "restore": "Restore"
    },
    "page": "My lesson"
  },
  "editor": {
    "fetching": "Fetching the editor …",
    "breakpoint": {
      "blank": "Line {line, number, plain} is blank: no breakpoint there.",
      "gone": "No breakpoint on line {line, number, plain} any more.",
      "set": "Breakpoint on line {line, number, plain}."
    },
    "textOf": "Text of {file}",
    "phrases": {
      "find": "Find",
      "replaceWith": "Replace",
      "next": "next",
      "previous": "previous",
      "all": "all",
      "matchCase": "match case",
      "regexp": "regexp",
      "byWord": "by word",
      "replace": "replace",
      "replaceAll": "replace all",
      "close": "close",
      "currentMatch": "current match",
      "onLine": "on line",
      "replacedOne": "replaced match on line {line}",
      "replacedMany": "replaced {count} matches",
      "goToLine": "Go to line",
      "go": "go",
      "completions": "Completions",
      "diagnostics": "Diagnostics",
      "noDiagnostics": "No diagnostics"
    }
  },
  "privacy": {
    "lead": "To take part you type a name, and nothing else: no account, no e-mail address. (Who teaches may have an account, with a user name and a password.) It need not be your own. Nothing is sent to anybody but the people who run this server, and no page loads anything from elsewhere.",
    "kept": "What is kept",
    "what": "What",
    "whoSees": "Who sees it",
    "fleeting": "Where the caret of somebody is, and what they look at, is shown to the room while it lasts, and is not kept. Of addresses from which people come only those that tried a wrong code are remembered, for a minute, or a wrong password, for a quarter of an hour.",
    "things": {
      "seat": "The name you typed, your colour, when you came, and whether your hand is up",
      "text": "The text of modules, and every edit of it: what, when, and by whom",
      "runs": "Runs: what was run, by whom, what came of it, whose lines hold what",
      "live": "What was typed into a live process, and what it answered",
      "accounts": "Of instructors with an account: their name, user name and password (as a hash that does not tell it), and when they signed in",
      "messages": "Messages, until they are taken away; a page shows the last {count, number}",
      "attempts": "Attempts at exercises, what the checks said, and what an instructor wrote about them"
    },
    "people": {
      "session": "Everybody in the session",
      "room": "Everybody in the room, and the session’s instructors",
      "roomUnlessHidden": "Everybody in the room, and the session’s instructors; of hidden modules instructors alone",
      "roomAndTable": "Everybody in the room, and the session’s instructors, also as a table",
      "instructors": "The instructors of this server; the password nobody"
    },
    "where": "Where",
    "onServer": "In two files in one folder on this server. Its owner can read them, and so can nobody else.",
    "inBrowser": "In your browser: a signed cookie for each session that you are in, which says who you are there and is good for {days, number} days; an instructor’s says who they are, and with which account they were signed in; your choice of colours and of language; your breakpoints.",
    "howLong": "How long",
    "sessionAsked": "A session is deleted, with all that is in it, some time after it was last used. Its instructor can delete it at any time.",
    "session": "A session is deleted, with all that is in it, {days, plural, one {1 day} other {# days}} after it was last used. Its instructor can delete it at any time.",
    "histories": "Of a room’s runs the pictures of the last {count, number} are kept; what they were made of, and their verdicts, longer.",
    "message": "A message that is taken away is deleted at once.",
    "out": "Taking yourself out",
    "outHow": "Press your session’s code at the top of the room, then “Take me out” beside your name; your instructor can do it for you. Then your name is deleted from the roster, from verdicts and from results, and your messages with it; your cookie opens nothing any more. The code you wrote stays, because it is others’ program too, as that of “Somebody who left”.",
    "outOthers": "What others wrote about you, in a message, a comment or a module’s name, is theirs: ask them, or your instructor, to change it. The edits that made a text are kept as they were typed, so a name that you typed into a module is in them.",
    "all": "All of it",
    "allHow": "An instructor can download everything that is kept about their session as one zip, under Class. Ask them to see what there is about you.",
    "knock": "The name of somebody who asked to be let in and was not is deleted when {hours, number} hours have passed, at the next daily look."
  },
  "return": {
    "page": "Come back",
    "notOpened": "This link did not open",
    "looking": "Looking up the link …",
    "whose": "This link is {name}’s. On this device you are then {name}, beside any other device of theirs.",
    "comeBack": "Come back as {name}"
  },
  "home": {
    "title": "Who keeps this object alive?",
    "lead": "A class writes one Python program together, presses Run, and sees every object that outlived its use: who holds it, on which line, and what must go to free it.",
    "wrongCode": "A code has six letters and digits, such as 4K7 QRA. Look at the screen in front.",
    "code": "Session code",
    "codeHint": "Six letters and digits. Nothing to install, no account.",
    "join": "Join",
    "figure": {
      "about": "A Model object is held twice: by a tuple in a list, which Ben wrote on line 6 of report.py, and by a bound method in the bus, which Ana wrote on line 8 of model.py",
      "place": "{file} line {line, number}",
      "object": "Model ‘alpha’",
      "outlives": "outlives the program"
    },
    "own": {
      "title": "My sessions",
      "which": "“{title}”, {code}",
      "ended": "ended",
      "all": "All of it goes, for everybody and for good.",
      "delete": "Delete it",
      "open": "Open",
      "openWhich": "Open {which}",
      "openAgain": "Open again",
      "openAgainWhich": "Open again {which}",
      "end": "End",
      "endWhich": "End {which}",
      "deleteWhich": "Delete {which}",
      "deleteMore": "Delete …",
      "students": "{students, plural, one {1 student} other {# students}}",
      "studentsInTeams": "{students, plural, one {1 student} other {# students}} in {teams, plural, one {1 team} other {# teams}}"
    },
    "teach": {
      "title": "Start a session",
      "choose": "For the one who teaches. Choose what the class will open together.",
      "signIn": "For the one who teaches: sign in first. Students need no account.",
      "noAccount": "This server has no account yet, so whoever opens this page can start a session. The link that makes the first account was printed where the server was started."
    },
    "start": {
      "notLoaded": "The lessons could not be loaded. {trouble}",
      "lesson": "Lesson",
      "start": "Start the session",
      "yours": "yours"
    },
    "lessons": {
      "edit": "Edit",
      "editTitle": "Edit “{title}”",
      "copyTitle": "Copy to my lessons: “{title}”",
      "copy": "Copy",
      "copyMine": "Copy to my lessons",
      "zip": "A lesson’s zip",
      "import": "Import a lesson …",
      "download": "Download",
      "downloadTitle": "Download “{title}”",
      "putAway": "Put it away",
      "notYet": "This lesson cannot be imported yet:",
      "place": "{file}, line {line, number}"
    },
    "putAway": {
      "open": "Lessons put away …",
      "title": "Lessons that were put away",
      "none": "There are none.",
      "takeBackTitle": "Take it back: “{title}”",
      "takeBack": "Take it back"
    }
  },
  "door": {
    "opening": "Opening the session …",
    "session": "Session {code}",
    "team": "{team}, with the code {code}",
    "inside": "{count, plural, =0 {Nobody is here yet: you are the first.} one {One person is here already.} other {# people are here already.}}",
    "nameHint": "It stands beside your text and in the verdict. No account, no e-mail.",
    "enter": "Enter the room",
    "waiting": "You are {name}, and wait for a team. What you wrote in the waiting room stays there.",
    "goTo": "Go to {team}",
    "notOpened": "This session did not open",
    "another": "Type another code",
    "denied": "The instructor has not let you in as {name}. Talk to them: when they do, this page opens the room by itself.",
    "knocked": "You are at the door, {name}. The instructor sees that you wait; when they let you in, this page opens the room by itself."
  },
  "room": {
    "arrival": {
      "anotherRoom": "another room",
      "roomBefore": "the room you were in",
      "stays": "You are in {here} now. What you wrote stays in {there}, under your name.",
      "allRight": "All right",
      "haveIt": "I have what I need",
      "unsaved": "The text of {files} could not be stored there any more. Here it is, as you had it; copy what is yours.",
      "asYouHadIt": "{file}, as you had it"
    },
    "input": {
      "the": "The input",
      "title": "Input",
      "lines": "Input: {count, plural, one {1 line} other {# lines}}",
      "next": "Input for the next run",
      "hint": "One line for each input(). Everybody in the room writes the same one."
    },
    "chat": {
      "title": "Chat",
      "keys": "Keys: M",
      "new": "new",
      "writes": "{name} writes: {text}",
      "removeOf": "Remove the message of {name} at {time}",
      "remove": "Remove this message",
      "close": "Close the chat",
      "messages": "Messages",
      "empty": "Nobody has written yet. Whoever is in this room reads it, the instructor too.",
      "your": "Your message",
      "placeholder": "Enter sends; events.py:9 and step 12 lead there",
      "noCaret": "Put the caret on a line of a module first.",
      "line": "+ line",
      "step": "+ step",
      "nothingRun": "Nothing has run yet.",
      "toAll": "to all rooms",
      "send": "Send",
      "muteTitle": "Only instructors write in this room until you press again",
      "mute": "Mute",
      "clear": "Clear",
      "clearAll": "Clear for everybody"
    },
    "eyes": {
      "nobodyWrites": "Eyes here: nobody writes now.",
      "title": "Everybody looks up: nobody but instructors writes, runs or checks until you press again",
      "here": "Eyes here",
      "asksYou": "<who></who> asks for your eyes. Nobody writes, runs or checks meanwhile; what you typed is kept.",
      "asksAll": "<who></who> asks for everybody’s eyes: only instructors write, run and check.",
      "letGo": "Let them go on"
    },
    "chosen": {
      "atStep": "At step {step, number, plain}: {words}",
      "absent": {
        "not-yet": "It is not made yet at this step.",
        "gone": "It is freed by this step.",
        "too-many": "So many objects live here that the page does not ask; the command line does: heaproom why --at."
      },
      "made": "Made in step {step, number, plain}",
      "never": "never freed",
      "freed": "freed in step {step, number, plain}",
      "ifGone": "If this reference were gone:",
      "weak": "It is weak: it keeps nothing alive.",
      "interpreters": "It is the interpreter’s own: nobody can let it go.",
      "stored": "stored by {name} on <link>{place}</link>",
      "nothing": "Choose nothing",
      "nothingKey": "Choose nothing (Esc)"
    },
    "class": {
      "title": "Class",
      "alone": "Everybody works in one room. Teams have a room each, with modules and runs of their own; this room becomes the waiting room, and keeps all that is in it.",
      "rules": "Press a name to move that person. What was written stays in its room, under its writers’ names; a module that only they wrote becomes everybody’s there. A team that is merged into another is kept as it is, for you to read; one that is split goes on in two rooms, the new one with a copy of everything.",
      "makeTeams": "Make teams",
      "arrangeTeams": "Arrange teams",
      "eyesTitle": "In all rooms: nobody but instructors writes, runs or checks until you press again",
      "allEyes": "All eyes here",
      "byNeed": "Who needs you first"
    },
    "follow": {
      "stop": "Stop following",
      "following": "You are following <who></who>, who is {where}.",
      "nowhere": "You are following <who></who>, who is in no module now.",
      "in": "in {file}",
      "inSeveral": "in {files} and {last}"
    },
    "live": {
      "title": "Live process",
      "exitTitle": "Ends it for everybody, through all stages of the exit; then its verdict is read",
      "exit": "Let it exit",
      "notConnected": "Not connected: it is sent when you type Enter again.",
      "runsWhenAnswered": "Runs when your last entry is answered.",
      "field": "Python for everybody’s process",
      "placeholder": "Python; Enter runs it",
      "next": "Runs next",
      "after": "Runs after {count, number} others",
      "running": "Running …",
      "interrupting": "Interrupting …",
      "tooLong": "Interrupted: it ran too long.",
      "interruptedBy": "Interrupted by {name}.",
      "undone": {
        "deadline": "It ran too long and heard no Ctrl+C, so it was undone: the process is as it was before.",
        "memory": "It needed more memory than there is, so it was undone: the process is as it was before.",
        "deadlock": "It left every thread waiting, so it was undone: the process is as it was before.",
        "budget": "It went beyond what one process may do in all, so it was undone: the process is as it was before."
      },
      "lastRunTitle": "Shows the last run: its output, picture and verdict",
      "processTitle": "Shows the process that people type into",
      "lastRun": "Last run",
      "openTitle": "Opens one Python process for everybody here: each has a console, all share its heap",
      "open": "Open a live process",
      "log": "What was typed and answered",
      "empty": "One Python process for everybody here. Type below: what you name, the others can use, and everybody sees the same heap change. The room’s modules can be imported.",
      "interruptTitle": "Ctrl+C: raises KeyboardInterrupt in it",
      "interrupt": "Interrupt",
      "exits": "{name} lets the process exit …"
    },
    "erase": {
      "me": "Take me out",
      "name": "Take {name} out",
      "meMore": "Take me out …",
      "more": "Take out …",
      "aboutMe": "Your name and your messages are deleted for good, and the seat with them. What you wrote in modules stays, as somebody’s who left.",
      "about": "{name}’s name and messages are deleted for good, and the seat with them. What they wrote in modules stays, as somebody’s who left."
    },
    "exercises": {
      "title": "Exercises",
      "openHow": "What you open is open for everybody in this room. The tabs change; what was written stays and comes back with its exercise.",
      "instructorOpens": "Your instructor opens an exercise for everybody.",
      "inAll": "In all rooms of the session",
      "own": "The lesson’s own program",
      "ownAbout": "As the lesson’s text tells of it.",
      "openNow": "open now",
      "openTitle": "Open {title}",
      "theOwn": "the lesson’s own program",
      "open": "Open",
      "table": "All attempts as a table (CSV)"
    },
    "terms": {
      "none": "No due time; the best attempt counts.",
      "due": "Due",
      "counts": "What counts",
      "best": "the best attempt",
      "last": "the last attempt",
      "inAll": "in all rooms",
      "set": "Set",
      "lastCounts": "The last attempt counts.",
      "dueAnd": {
        "best": "Due {when}. The best attempt in time counts.",
        "last": "Due {when}. The last attempt in time counts."
      }
    },
    "exercise": {
      "points": "{points, plural, one {1 point} other {# points}}",
      "late": "It came after the due time.",
      "queued": "Attempt {number, number, plain} is number {place, number, plain} in the queue …",
      "checking": "Attempt {number, number, plain} is being checked …",
      "failed": "Attempt {number, number, plain} could not be checked. {why}",
      "failures": {
        "deadline": "It took too long and was ended. Look for a loop that does not end.",
        "memory": "It needed more memory than the server gives it. Make fewer or smaller objects.",
        "interrupted": "The server was restarted meanwhile. Check again.",
        "internal": "Heaproom erred, not you. Check again; if it happens again, tell whoever runs this server."
      },
      "passed": "Attempt {number, number, plain}: all checks passed, {points, plural, one {1 point} other {# points}}. The exercise is solved.",
      "some": "Attempt {number, number, plain}: {good, number, plain} of {of, number, plain} checks passed, {points, number, plain} of {most, plural, one {1 point} other {# points}}.",
      "solved": "solved",
      "stand": {
        "best": "best {points, number, plain} of {most, plural, one {1 point} other {# points}}",
        "last": "last {points, number, plain} of {most, plural, one {1 point} other {# points}}"
      }
    },
    "hints": {
      "there": "There is a hint.",
      "afterAttempts": "There is a hint after {attempts, plural, one {one attempt} other {# attempts}}.",
      "afterMinutes": "There is a hint after {minutes, plural, one {a minute} other {# minutes}}.",
      "afterEither": "There is a hint after {attempts, plural, one {one attempt} other {# attempts}} or {minutes, plural, one {a minute} other {# minutes}}.",
      "show": "Show a hint",
      "showAnother": "Show another hint"
    },
    "keeps": {
      "interpreters": ", the interpreter’s",
      "stored": ", stored on <link>{file} line {line, number, plain}</link>",
      "storedBy": ", stored by {name} on <link>{file} line {line, number, plain}</link>",
      "cycle": "Nothing that lives refers to it any more. It waits in a circle of references, where no count falls to 0, for the cycle collector.",
      "only": "Nothing but what {name} wrote keeps it.",
      "alone": "{count, plural, one {{names} alone keeps it.} other {{names} each alone keep it.}}",
      "canFree": "{names} alone can free it.",
      "orTogether": " together, or ",
      "groups": "{groups} keep it together.",
      "groupsToo": "So do {groups} together.",
      "nobodyAlone": "Nobody can free it by letting go alone.",
      "interpreter": "The interpreter itself keeps it.",
      "cut": "{count, plural, =0 {No reference of the program keeps it: it goes when the interpreter lets go.} one {To free it, this must go:} other {To free it, these # must all go:}}",
      "circle": "That does not free it at once: it is in a circle of references, where no count falls to 0, and waits for the cycle collector."
    },
    "verdict": {
      "fates": {
        "counted": "freed at once, when the last reference went",
        "collected": "freed by the cycle collector",
        "exit": "freed while the interpreter shut down",
        "exit-late": "freed so late in the shutdown that print was gone",
        "never": "never freed: the operating system took the memory back"
      },
      "unfinished": "alive when the run was ended",
      "nothing": {
        "ok": "Nothing of yours outlives the program",
        "exception": "An exception ended the program",
        "limit": "The program was ended before its end"
      },
      "alive": "{count, plural, one {1 object was alive at the end} other {# objects were alive at the end}}",
      "outlive": "{count, plural, one {1 object outlives the program} other {# objects outlive the program}}",
      "exception": "An exception ended the program: its last lines are in the output.",
      "limit": "The program was ended before its last line.",
      "untilThen": "What is said here is about what ran until then.",
      "allGone": "Every object that your lines made of a class, and every file they opened, was gone when the last line had run. What is still in the picture is Python’s own: modules, values, functions.",
      "unlisted": "{count, plural, one {1 more is not listed.} other {# more are not listed. Free the ones above first, and run again.}}",
      "made": {
        "interpreter": "made by the interpreter",
        "on": "made on {file} line {line, number, plain}",
        "by": "made by {name} on {file} line {line, number, plain}"
      },
      "together": "To free all {objects, number}{which, select, kept { that somebody keeps} other {}}, what {lines, plural, one {this line stores} other {these # lines store}} must go{fewest, select, yes {; no fewer will do} other {}}{waits, select, yes {, and the cycle collector must run} other {}}:",
      "finalizedLate": "finalized during exit, after `print` was gone: nothing was printed",
      "title": "Verdict",
      "ofBefore": "of the run before",
      "hidden": "Hidden while you predict. Go forward step by step, and answer before you look.",
      "unjudged": "This run was stopped before it could be judged.",
      "stillLive": "The process goes on: nothing in it has outlived its use yet. Choose an object to see who keeps it. When it is let exit, its verdict stands here.",
      "freeing": "Who can free how many objects, and everyone’s share of the bytes",
      "who": "Who",
      "share": "Share",
      "ended": "How objects of the program ended"
    },
    "since": {
      "fewer": "{count, plural, one {1 {type} no longer lingers} other {# {type} objects no longer linger}}",
      "new": "{count, plural, one {1 {type} lingers} other {# {type} objects linger}}",
      "more": "{count, plural, one {1 {type} more lingers} other {# {type} objects more linger}}",
      "before": "Since the run before, {changes}."
    },
    "feedback": {
      "title": "Feedback",
      "onAttempt": "Feedback on attempt {number, number, plain}",
      "takeBackWords": "Take back: {words}",
      "takeBack": "Take this back",
      "on": "Feedback on",
      "attempt": "attempt {number, number, plain}",
      "your": "Your feedback",
      "placeholder": "events.py:9 and step 12 lead there",
      "give": "Give feedback"
    },
    "fixes": {
      "find": "Find a fix",
      "trying": "Trying changes on copies of the program …",
      "title": "Fixes",
      "proven": "{count, plural, one {1 changed copy of the program was run.} other {# changed copies of the program were run.}} These changes are proven:",
      "forAll": "For all of them at once",
      "for": "For {subject}",
      "none": "No small change frees {count, plural, one {it} other {them}}: the program has to be built another way.",
      "fewer": "Fewer ways",
      "more": "{count, plural, one {1 more way} other {# more ways}}",
      "foreign": "These modules belong to others. Ask them to change them.",
      "typed": "This was typed, and has run. Type it so into another live process.",
      "letsGo": "Lets go of what {name} stored.",
      "make": "Make this change",
      "makeIn": "Make the change in {files}",
      "made": "Made. Run again to see it; undo takes it back.",
      "stale": "{count, plural, one {{files} has changed since this run.} other {{files} have changed since this run.}} Run again, and ask again.",
      "objects": "the {count, number} {type} objects",
      "madeOn": "{which} made on {file} line {line, number, plain}",
      "madeBy": "{which} made by {name} on {file} line {line, number, plain}",
      "effect": {
        "clean": "Then nothing of yours lingers, and the program {printed}.",
        "rest": "What lingers then is {left}, and the program {printed}."
      },
      "prints": {
        "same": "prints the same",
        "moved": "prints the same lines in another order",
        "besides": "prints {added} besides",
        "noMore": "prints no more {removed}",
        "instead": "prints {added} instead of {removed}"
      }
    },
    "hands": {
      "keys": "Keys: H",
      "notConnected": "Nobody would see it: you are not connected.",
      "raise": "Raise hand",
      "lower": "Lower hand",
      "up": "{count, plural, one {1 hand up} other {# hands up}}",
      "takeDownOf": "Take down {name}’s hand",
      "takeDown": "Take down",
      "waited": "{minutes, plural, =0 {just now} one {1 minute} other {# minutes}}",
      "place": "{place, plural, one {Your hand is up: you are next.} other {Your hand is up: number # in the queue.}}",
      "queue": "{count, plural, one {{name}’s hand is up.} other {# hands are up, the last is {name}’s.}}"
    },
    "chart": {
      "title": "Bytes held through the run",
      "made": "made",
      "freed": "freed",
      "collector": "collector",
      "tooMany": "Bytes held through the run: too many objects are alive to measure it here.",
      "nobody": "Bytes held through the run: nobody holds anything.",
      "person": "{name} up to {most}, at the end {end}",
      "words": "Bytes held through the run: {parts}."
    },
    "heap": {
      "title": "Heap",
      "view": "View",
      "functionsToo": "Functions and classes too",
      "functionsAndClasses": "functions and classes",
      "classes": "classes",
      "views": {
        "picture": {
          "name": "Picture",
          "title": "Objects and references, drawn"
        },
        "table": {
          "name": "Table",
          "title": "The same as rows that can be sorted and searched"
        },
        "frames": {
          "name": "Frames",
          "title": "The calls under way, their names and values"
        },
        "sizes": {
          "name": "Sizes",
          "title": "Who holds how many bytes, by class"
        },
        "runs": {
          "name": "Runs",
          "title": "Two runs side by side"
        },
        "exit": {
          "name": "Exit",
          "title": "How the program ends, stage by stage"
        }
      }
    },
    "bars": {
      "title": "Who holds how many of them"
    },
    "invitation": {
      "open": "Open",
      "type": "and type the code",
      "code": "Code {code}",
      "qr": "QR code of {address}"
    },
    "before": {
      "title": "Before the first run",
      "notShown": "The run could not be shown. {why}",
      "nothing": "Nothing has run yet. Write on the left, then press Run: here appears every object of the program, who holds it, and which of them outlive their use."
    },
    "fetchingRun": "Fetching the run …",
    "session": {
      "kept": "This session is kept until {day}, or {days, number, plain} days from when it is last used.",
      "title": "This session",
      "isOver": "It has ended: nobody but you comes in.",
      "everything": "Everything that is kept (zip)",
      "results": "Results (CSV)",
      "openAgain": "Open it again",
      "end": "End it",
      "deleteMore": "Delete it …",
      "delete": "Delete this session",
      "deleteAbout": "All rooms, with all text, runs, messages and results, are deleted for good, and everybody is sent away.",
      "deleteAll": "Delete all of it"
    },
    "life": {
      "title": "Its life, moment by moment",
      "moments": "Moments of its life",
      "step": "Step {step, number, plain}",
      "more": "And more."
    },
    "lingering": {
      "moreLikeThis": "{count, plural, one {1 more like this} other {# more like this}}",
      "showMore": "Show {count, number} more",
      "sizes": "{size}, {retained} with all it keeps"
    },
    "lost": {
      "title": "The last run has no verdict",
      "before": "Look at the run before it",
      "back": "Back to the last run",
      "earlier": "You are looking at an earlier run. The last one has no verdict.",
      "latest": "Show the latest run",
      "notLatest": "This is an earlier run, not the latest.",
      "stopped": "The run was stopped before it could be judged. Press Run to run it again.",
      "failures": {
        "deadline": "The run took too long and was ended. Look for a loop that does not end, or do less in one run.",
        "memory": "The run needed more memory than the server gives it. Make fewer or smaller objects.",
        "interrupted": "The server was restarted during the run. Run it again.",
        "internal": "The run broke inside Heaproom, not in your program. Run it again; if it breaks again, tell whoever runs this server."
      }
    },
    "teams": {
      "fromLesson": "the lesson’s own modules",
      "fromHere": "a copy of all that is in this room now",
      "fromWaiting": "a copy of all that is in the waiting room",
      "more": "More teams",
      "beginsWith": "A new team begins with",
      "random": "At random",
      "howMany": "How many",
      "ofWhat": "Of what",
      "people": "people in each team",
      "teams": "teams",
      "sayNumber": "Say a number from 1 to 100.",
      "deal": "Deal",
      "allHere": "Everybody who is here: {count}.",
      "allWaiting": "Everybody in the waiting room: {count}.",
      "byHand": "By hand",
      "name": "The team’s name",
      "giveName": "Give the team a name.",
      "add": "Add a team",
      "thenPress": "Then press names to move people there, or give out the team’s code.",
      "problems": {
        "no-name": "The name is missing.",
        "no-team": "The team is missing: a name, a comma, a team.",
        "too-much": "There is more than a name and a team here.",
        "too-long": "A name has at most {of, number, plain} characters.",
        "twice": "This name stands in line {of, number, plain} already."
      },
      "onList": "{count} on the list.",
      "badLine": "Line {line, number, plain}: {why}",
      "paste": "Paste a list, or choose a file.",
      "fromList": "From a list",
      "listHow": "A line for each person: name, comma, team. Whoever is not here yet goes to their team on joining.",
      "sample": "Ana, Red\nBen, Blue",
      "file": "A file with the list (CSV)",
      "makeThese": "Make these teams",
      "count": "{count, plural, =0 {nobody} one {1 person} other {# people}}"
    },
    "access": {
      "partOfTask": "Part of the task",
      "youRead": "Read-only: you read.",
      "youReadTask": "Part of the task: you read.",
      "shared": "Shared: everybody writes here.",
      "sharesIt": "shares it: everybody writes here.",
      "writes": "writes here.",
      "writesYouRead": "writes here; you read.",
      "choices": {
        "owner": "Its owner writes",
        "room": "Everybody writes",
        "read-only": "Read-only",
        "hidden": "Hidden"
      },
      "what": "What others may do with {file}"
    },
    "module": {
      "rename": "Rename",
      "remove": "Remove",
      "renameFile": "Rename {file}",
      "removeAsked": "Remove {file}?",
      "fileName": "File name",
      "renameHint": "Modules that import it have to import the new name: change those lines too.",
      "renameIt": "Rename the module",
      "removeAbout": "It goes for everybody in the room, with its text, and does not come back. Runs that are over keep it.",
      "removeFile": "Remove {file}",
      "title": "Modules",
      "new": "New module",
      "none": "There is no module here for you to read. Make one.",
      "holding": "{count, plural, one {1 line holds what you chose} other {# lines hold what you chose}}",
      "fetching": "Fetching the text …",
      "stale": "The text has changed since this run. Run again to see its lines marked.",
      "newHint": "Letters, digits and _, ending in .py. Others import it by this name.",
      "everybody": "Everybody may write in it",
      "make": "Make the module"
    },
    "history": {
      "title": "History",
      "titleOf": "History of {file}",
      "fetching": "Fetching the history …",
      "nobody": "Nobody has written anything here yet.",
      "point": "Point {at, number, plain} of {of, number, plain}: <strong>{words}</strong>",
      "compare": "Show what is different now",
      "same": "The text is as it was then.",
      "restore": "Restore this text",
      "becomes": "It becomes an edit of yours, which you can undo; lines that are the same stay their authors’.",
      "asInLesson": "As the lesson has it",
      "writtenBy": "Written by",
      "thenRun": ", then it was run",
      "thenRuns": "{count, plural, one {, then run {numbers}} other {, then runs {numbers}}}",
      "text": "The text as it was",
      "gone": "Not there now:",
      "added": "There now:"
    },
    "board": {
      "running": "Running …",
      "noRun": "No run yet",
      "lingers": {
        "ok": "{count, plural, =0 {Nothing lingers} one {1 object lingers} other {# objects linger}}",
        "exception": "{count, plural, =0 {Nothing lingers} one {1 object lingers} other {# objects linger}}, after an exception",
        "limit": "{count, plural, =0 {Nothing lingers} one {1 object lingers} other {# objects linger}}, stopped at a limit"
      },
      "solved": "Solved",
      "unchecked": "Not checked yet",
      "checked": "{passed, number, plain} of {of, number, plain} checks passed, {tries, plural, one {1 attempt} other {# attempts}}",
      "unwritten": "Nothing written yet",
      "quiet": "Quiet for {time}",
      "kept": "kept as it was",
      "nobody": "Nobody is here.",
      "away": "away",
      "handUp": "hand up {time}"
    },
    "output": {
      "title": "Output",
      "printed": "Text the program printed",
      "empty": "What print writes appears here.",
      "typed": "What was typed",
      "given": "Given {count, plural, one {1 line} other {# lines}} of input",
      "moreInput": "The program asked for more input than it was given. Write it under Input, one line for each input(), and run again.",
      "nothing": "The program printed nothing.",
      "stopped": "stopped",
      "stoppedBy": "stopped by {name}",
      "exit": {
        "ok": "exit code {code}",
        "exception": "ended by an exception, exit code {code}",
        "limit": "ended at its budget"
      }
    },
    "predict": {
      "answered": "The question is answered.",
      "show": "Show the step",
      "right": "Right.",
      "wrong": "No: {answer}.",
      "atEnd": "At the end of the program",
      "next": "Next, {place}"
    },
    "return": {
      "mine": "Link for another device",
      "of": "Link for {name} on another device",
      "link": "Link",
      "aboutMine": "Whoever opens this link is you in this session, until it is taken back or another one is made.",
      "about": "Whoever opens this link is {name} in this session, until it is taken back or another one is made.",
      "takeBack": "Take the link back"
    },
    "arrange": {
      "mergeNothing": "Merge nothing",
      "moveHere": "Move {name} here",
      "mergeInto": "Merge {name} into this",
      "renameOf": "Rename {name}",
      "rename": "Rename",
      "splitOf": "Split {name}",
      "nobody": "There is nobody to be parted here.",
      "split": "Split",
      "mergeOf": "Merge {name} into another",
      "merge": "Merge",
      "openIn": "What is open in {name}",
      "newName": "New name of {name}"
    },
    "rooms": "Rooms",
    "roster": {
      "here": "Here now",
      "follow": "Follow {name} {where}",
      "you": "(you)",
      "people": "People",
      "instructor": "instructor",
      "handUp": "hand up",
      "followName": "Follow {name}",
      "followShort": "Follow",
      "authors": "Not in the room, but in the lesson’s text:"
    },
    "run": {
      "title": "Run main.py (Ctrl+Enter)",
      "run": "Run",
      "stopping": "It is stopping",
      "stop": "Stop",
      "queued": "{place, plural, one {Next in the queue} other {Number # in the queue}}",
      "stoppingAfter": "Stopping after {steps, number} steps",
      "running": "Running, {steps, number} steps",
      "storing": "Storing your text, then it runs …"
    },
    "share": {
      "short": "Share",
      "titleMore": "Share this view: address, picture, print",
      "title": "Share this view",
      "copied": "The address is copied.",
      "notCopied": "The browser does not let the page copy: select the address and copy it.",
      "saved": "{file} is saved.",
      "notSaved": "The picture could not be saved.",
      "pictureFirst": "Show the picture first.",
      "about": "Whoever is in this session and opens this address sees this run, this step and what you chose:",
      "address": "Address of this view",
      "copy": "Copy the address",
      "svg": "Save as SVG",
      "png": "Save as PNG",
      "print": "Print"
    },
    "sizes": {
      "title": "Its size: four numbers"
    },
    "spotlight": {
      "stopForAll": "Stop for everybody",
      "stop": "Stop showing",
      "showing": "You are showing everybody what you see here, and take them along.",
      "back": "Back to mine",
      "shown": "<who></who> is showing you this, and takes you along.",
      "go": "Go there",
      "away": "<who></who> is showing everybody something. You are at your own place.",
      "show": "Show everybody",
      "showTitle": "Show everybody: takes all to this run, step, choice and view, and along as you go on"
    },
    "suppose": {
      "title": "What if they let go of all they stored?",
      "nothing": "At this step nothing would go.",
      "goNone": "At this step {count, plural, one {1 object} other {# objects}} would go, {size}, none of them of a class of the program",
      "goAmong": "At this step {count, plural, one {1 object} other {# objects}} would go, {size}, among them",
      "stays": "{count, plural, one {1 object} other {# objects}} of the program’s would stay."
    },
    "task": {
      "isChecked": "It is being checked",
      "check": "Check",
      "storing": "Storing your text, then it is checked …",
      "checks": "Checks",
      "passed": "Passed",
      "notYet": "Not yet",
      "hints": "Hints",
      "showSolution": "Show everybody the solution",
      "solution": "A solution",
      "title": "Exercise"
    },
    "timeline": {
      "step": "Step",
      "stepIs": "Step {step, number, plain} of {last, number, plain}. {words}",
      "begin": "To the beginning",
      "beginKey": "To the beginning (Home)",
      "back": "One step back",
      "backKey": "One step back (←)",
      "forward": "One step forward",
      "forwardKey": "One step forward (→)",
      "end": "To the end",
      "endKey": "To the end of the shutdown (End)",
      "endOfProgram": "End of the program",
      "endOfProgramKey": "To the end of the program (E)",
      "endShort": "End",
      "death": {
        "short": "freed",
        "previous": "Previous freed object",
        "next": "Next freed object"
      },
      "change": {
        "short": "change",
        "previous": "Previous change of the chosen object",
        "next": "Next change of the chosen object"
      },
      "breakpoint": {
        "previous": "Previous breakpoint",
        "next": "Next breakpoint"
      },
      "chooseFirst": "Choose an object in the picture first.",
      "clickFirst": "Click a line’s number in the editor first.",
      "asksToPredict": "Your instructor asks everybody to predict.",
      "predictTitle": "From the beginning, be asked what each line does before it is shown",
      "predict": "Predict",
      "score": "{right, number, plain} of {of, number, plain} right",
      "shift": "Shift"
    },
    "top": {
      "home": "Heaproom, first page",
      "lesson": "Lesson text",
      "keys": "Keys (?)",
      "joinTeam": "Join {name}",
      "join": "Join this session",
      "predict": "Everybody predicts what a line does before they see it",
      "offlineSaved": "Not connected. All your text is stored.",
      "offline": "Not connected. Your text is kept in this tab and will be sent.",
      "stored": "Stored",
      "storing": "Storing …"
    },
    "keys": {
      "title": "Keys",
      "names": {
        "ctrl": "Ctrl",
        "enter": "Enter",
        "home": "Home",
        "end": "End",
        "esc": "Esc",
        "tab": "Tab"
      },
      "do": {
        "run": "Run the program (on a Mac: Cmd)",
        "stepBack": "One step back",
        "stepForward": "One step forward",
        "eventForward": "One event of the step forward, and on into the next step",
        "eventBack": "One event back",
        "otherRun": "On the other run’s step, with two runs side by side: that run alone goes a step back or forward",
        "begin": "To the beginning",
        "end": "To the end of the shutdown",
        "endOfProgram": "To the end of the program",
        "death": "To the next step in which an object of the program is freed; with Shift to the one before",
        "change": "To the next change of the chosen object; with Shift to the one before",
        "breakpoint": "To the next run of a line with a breakpoint; with Shift to the one before",
        "prompt": "At the live process’s prompt: runs what is whole, else begins another line; with Shift always another line",
        "promptBefore": "At the live process’s prompt: what you typed before",
        "hand": "Raise your hand, or lower it (students)",
        "messages": "Messages: open the chat, or close it",
        "chooseNothing": "Choose nothing",
        "picture": "Into the picture; the arrow keys then move from object to object, Enter chooses",
        "editorBreakpoint": "In the editor: a breakpoint on this line, or none; a click on the line’s number does the same",
        "undo": "In the editor: take back your own last edit",
        "find": "In the editor: find and replace",
        "leaveEditor": "In the editor: leave it with the next Tab",
        "keys": "Show these keys"
      }
    },
    "runs": {
      "none": "There is only one run. Change the program and run it again: then two can be seen here side by side.",
      "fetching": "Fetching the other run …",
      "title": "Two runs side by side",
      "beside": "Beside it:",
      "tables": "As tables",
      "ownStep": "Step {step, number, plain} of {last, number, plain}, by the timeline below",
      "otherStep": "Step of the other run",
      "step": "Step {step, number, plain} of {last, number, plain}",
      "somebody": "Somebody",
      "of": "{name}’s run of {time}",
      "unjudged": "One of the runs was stopped before it could be judged.",
      "sameAtEnds": "At their ends the same number of objects of each class lingers in both.",
      "fromTo": "From the earlier run to the later one, {changes}.",
      "sameAlive": "At these steps each class has the same number of objects in both.",
      "class": "{before, number} and {after, number} {type}",
      "alive": "At these steps, earlier and later: {classes}{more, plural, =0 {} one {; and 1 more class} other {; and # more classes}}."
    },
    "ways": {
      "alone": {
        "title": "Alone",
        "meaning": "can free it alone"
      },
      "chain": {
        "title": "Any",
        "meaning": "any one of several can free it"
      },
      "redundant": {
        "title": "All",
        "meaning": "each of several keeps it alone: all must let go"
      },
      "tangled": {
        "title": "Tangled",
        "meaning": "keeps it alone, and others together keep it too"
      }
    },
    "waiting": {
      "badCode": "A code has six letters and digits. Look at what your team has.",
      "code": "Your team’s code",
      "go": "Go there",
      "about": "You are in the waiting room: your instructor puts you in a team, and this page goes there by itself."
    },
    "words": {
      "atOnce": "While you predict, a step is shown at once.",
      "back": "One event back",
      "backKey": "One event back (,)",
      "events": "events",
      "event": "event {event, number, plain} of {of, number, plain}",
      "forward": "One event forward",
      "forwardKey": "One event forward (.)",
      "does": "What the step does",
      "ofStep": "Events of the step"
    },
    "collector": {
      "passes": {
        "candidates": "Looked at",
        "rescued": "Reached from outside after all, so they stay",
        "unreachable": "Condemned: nothing from outside refers to them",
        "finalized": "Their finalizers have run",
        "resurrected": "Made reachable again by a finalizer, so they stay",
        "cleared": "Emptied, so that their counts fall to zero",
        "seen": "Seen"
      },
      "inStep": "The collector in this step:",
      "does": "What the collector does",
      "others": "{others, plural, one {1 other object} other {# other objects}}",
      "andOthers": "and {others, plural, one {1 other object} other {# other objects}}"
    },
    "obstacle": {
      "run": {
        "offline": "Nothing can be run while you are not connected. Heaproom connects again by itself; then press Run.",
        "eyes": "Nothing can be run while the instructor asks for your eyes. Look up; then press Run.",
        "refused": "Not run: {file} has text that the server did not take. {why} Then press Run."
      },
      "check": {
        "offline": "Nothing can be checked while you are not connected. Heaproom connects again by itself; then press Check.",
        "eyes": "Nothing can be checked while the instructor asks for your eyes. Look up; then press Check.",
        "refused": "Not checked: {file} has text that the server did not take. {why} Then press Check."
      },
      "input": "the input",
      "module": "a module"
    },
    "jumps": {
      "death": {
        "after": "No object of the program is freed after this step.",
        "before": "No object of the program is freed before this step."
      },
      "change": {
        "after": "The chosen object does not change after this step.",
        "before": "The chosen object does not change before this step."
      },
      "breakpoint": {
        "after": "No line with a breakpoint runs after this step.",
        "before": "No line with a breakpoint runs before this step."
      },
      "changed": "{count, plural, one {1 of them has changed since this run: run again to stop there.} other {# of them have changed since this run: run again to stop there.}}"
    },
    "marks": {
      "step": "step {step, number, plain}",
      "holds": "{name} holds it"
    },
    "skip": "Skip to the picture",
    "left": "You have left this session",
    "over": "This session is over",
    "entering": "Entering the room …",
    "sentOut": "You have been sent out"
  },
  "heap": {
    "lanes": {
      "calls": "Calls now running",
      "interpreter": "Interpreter",
      "adrift": "Out of reach, alive",
      "adriftNow": "Out of reach at this moment"
    },
    "thisLine": "{body}, this line",
    "interpreterState": "interpreter state",
    "moreRows": "+{count, number} more",
    "inUse": "(in use)",
    "items": "{count, plural, one {1 item} other {{count, number, plain} items}}",
    "frames": {
      "title": "Calls under way",
      "none": "No call is under way: the program’s last line has run.",
      "running": "running",
      "waiting": "waiting",
      "mainThread": "The main thread",
      "thread": "Thread {thread, number, plain}",
      "at": "at {place}",
      "noNames": ": no names yet",
      "name": "Name",
      "value": "Value",
      "storedBy": "Stored by"
    },
    "new": "(new)",
    "within": "within step {step, number, plain}",
    "after": "after step {step, number, plain}",
    "card": {
      "freed": "freed",
      "references": "{count, plural, one {one reference} other {{count, number, plain} references}}",
      "madeBy": "made by {name} on {place}",
      "born": "born in this step",
      "dying": "freed in this step",
      "outlives": "outlives the program",
      "kinds": {
        "module": "module",
        "frame": "call",
        "instance": "object",
        "container": "container",
        "callable": "function",
        "type": "class",
        "machinery": "made by the interpreter"
      },
      "count": "count {count, number, plain}",
      "outOfReach": "out of reach, {badge}",
      "freedNow": "freed now",
      "hidden": "{count, plural, one {1 name not shown} other {{count, number, plain} names not shown}}",
      "new": "new",
      "newCount": "new, count {count, number, plain}"
    },
    "size": {
      "bytes": "{bytes, number, plain} bytes",
      "kilobytes": "{size, number, decimal} kB",
      "megabytes": "{size, number, decimal} MB"
    },
    "exit": {
      "does": {
        "programEnd": "What is alive now outlives the program.",
        "threads": "Python waits until every thread that is no daemon has ended.",
        "atexit": "Functions that were registered with atexit run, the last one registered first.",
        "firstCollection": "The cycle collector runs while every module is still whole.",
        "modulesLeave": "A module that nothing else holds goes now, and with it what only its names hold.",
        "lastCollection": "The cycle collector runs again. A module, its functions and its classes refer to each other in circles, so most of a program goes here.",
        "modulesWiped": "A module that something still holds has its names set to None, those with an underscore first.",
        "sysWiped": "The names of sys are set to None, up to its output.",
        "wiped": "From here on nobody is heard: what a finalizer prints now goes nowhere.",
        "stateCleared": "What the interpreter itself had kept for the program is let go."
      },
      "processEnds": "The operating system takes all of the process’s memory back, also that of objects that were never freed. No finalizer runs for those.",
      "title": "Stages of the exit",
      "nothingFreed": "Nothing of the program’s is freed here.",
      "cutShort": "The run was ended",
      "ends": "The process ends",
      "neverCame": "Python never came to its own exit: nothing below the line that ran was done.",
      "allFreed": "Everything of the program’s had been freed.",
      "names": {
        "programEnd": "the last line has run",
        "threads": "threads are joined",
        "atexit": "atexit callbacks",
        "firstCollection": "collection with everything intact",
        "modulesLeave": "modules leave sys.modules",
        "lastCollection": "last collection",
        "modulesWiped": "modules still held are wiped",
        "sysWiped": "sys is wiped as far as its output",
        "wiped": "sys and builtins are wiped",
        "stateCleared": "interpreter state is cleared"
      }
    },
    "step": {
      "begun": "Python has started, and nothing of the program has run yet.",
      "more": "And {count, number, plain} more changes, marked in the picture.",
      "nothing": "No reference that is shown changes.",
      "before": "Before the first line",
      "end": {
        "ok": "The last line has run: what is alive now outlives the program",
        "exception": "An exception has ended the program: what is alive now outlives it",
        "limit": "The run was ended here: what is alive now had not been let go"
      },
      "shutsDown": "The interpreter shuts down: {stage}",
      "writtenBy": "{place}, written by {name}"
    },
    "table": {
      "title": "Objects in the heap",
      "caption": "{count, plural, one {1 object} other {{count, number, plain} objects}} {when}. Choose one to see what keeps it.",
      "object": "Object",
      "state": "State",
      "madeBy": "Made by",
      "heldBy": "Held by",
      "holds": "Holds",
      "nothingShown": "nothing that is shown",
      "weak": "(weak: keeps nothing)",
      "goneInStep": "(gone in this step)",
      "roots": {
        "module": "the interpreter, in sys.modules",
        "frame": "the interpreter, while the call runs",
        "machinery": "the interpreter itself"
      },
      "alive": "alive"
    },
    "gone": "(gone)",
    "picture": {
      "about": "The heap {when}: {count, number, plain} objects. The table view says the same.",
      "title": "Picture",
      "zoomIn": "Zoom in",
      "zoomOut": "Zoom out",
      "showAll": "Show all",
      "tidyTitle": "Lay out anew and clear away what was freed",
      "tidy": "Tidy",
      "leftOut": "{count, plural, one {1 more object is} other {# more objects are}} in the table, too many to draw here."
    },
    "sizes": {
      "none": "At this step nobody’s references hold anything.",
      "about": "Who holds how much after step {step, number, plain}: {total} in all",
      "tile": "{type}: {objects, plural, one {1 object} other {# objects}}, {size}",
      "press": "{words}. Press to choose the largest.",
      "moreClasses": "{count, number, plain} more classes"
    },
    "showMore": "Show more of them"
  },
  "doorway": {
    "waiting": "{count, plural, one {1 person at the door} other {# people at the door}}",
    "news": "{count, plural, =0 {} one {{last} waits at the door.} other {# people wait at the door, the last is {last}.}}",
    "letIn": "Let in",
    "letInWho": "Let in {name}",
    "turnAway": "Turn away",
    "turnAwayWho": "Turn away {name}",
    "letAllIn": "Let all in",
    "title": "The door",
    "who": "Who comes in",
    "doors": {
      "open": "Whoever has the code",
      "asks": "Whom I let in: each waits until I have seen the name",
      "locked": "Nobody new"
    },
    "newCode": "New code",
    "newCodeAsk": "New code …",
    "newCodeSays": "The code and the link that you gave out, and those of all teams, let nobody new in any more, and say so. Who was here comes back as before.",
    "makeCode": "Make a new code",
    "denied": "Turned away",
    "letInAfterAll": "Let in {name} after all",
    "removed": "Sent out",
    "letInAgain": "Let in {name} again",
    "sendOut": "Send out",
    "sendOutWho": "Send out {name}",
    "sendOutSays": "They are out until you let them in again, and lose nothing"
  }
}
export default messages
