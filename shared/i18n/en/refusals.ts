/** English sentences of every refusal, by its code: what happened, what was kept, what to do. */
export const refusals = {
  // The file and the disk.
  'disk-is-full':
    'The disk is full. Your changes are kept in this window. Make room and try again, or save elsewhere.',
  'place-is-read-only':
    'This place cannot be written to. Your changes are kept in this window. Save elsewhere, or allow writing and try again.',
  'no-permission':
    'This computer does not allow writing here. Your changes are kept in this window. Save elsewhere, or ask for the permission and try again.',
  'file-is-in-use':
    'Another program is holding the file. Your changes are kept in this window. Close the other program and try again.',
  'no-such-place':
    'The folder is not there any more. Your changes are kept in this window. Put the drive back and try again, or save elsewhere.',
  // The same where there is no window that could keep anything.
  'disk-is-full-unsaved': 'The disk is full. Nothing was saved. Make room and try again.',
  'place-is-read-only-unsaved':
    'This place cannot be written to. Nothing was saved. Choose another one, or allow writing and try again.',
  'no-permission-unsaved':
    'This computer does not allow writing here. Nothing was saved. Choose another place, or ask for the permission and try again.',
  'file-is-in-use-unsaved':
    'Another program is holding the file. Nothing was saved. Close the other program and try again.',
  'no-such-place-unsaved':
    'The folder is not there. Nothing was saved. Put the drive back, or choose another place, and try again.',
  'disk-failed-unsaved':
    'The disk answered with a fault. Nothing was saved. Choose another place, then have the disk looked at.',
  'taken-over-unsaved':
    'Somebody else took over writing this file. Nothing was saved. Look at what they wrote, then try again.',
  'changed-elsewhere-unsaved':
    'The file was changed by another program or computer meanwhile. It was left as it is, and nothing was saved. Look at what is there, then try again.',
  'is-a-folder': 'This is a folder, not a file. Nothing was changed. Choose a file in it.',
  'is-a-programme': '{{file}} is a programme. It was not written over. Choose another name.',
  'is-a-file': '{{file}} is a file; a folder is wanted. Nothing was written.',
  'disk-failed':
    'The disk answered with a fault. Your changes are kept in this window. Save elsewhere, then have the disk looked at.',
  'no-such-file':
    '{{file}} is not there. Nothing was changed. It may have been moved or renamed; look for it and open it from its new place.',
  'name-too-long':
    'The name of the file is too long for this disk. Nothing was written. Choose a shorter one.',
  'file-is-there-already': 'A file of that name is there already. It was not touched. Choose another name.',
  'file-is-empty': 'The file is empty. It was left as it is. Open an earlier copy of it.',
  'not-a-programme-file':
    'This is not a programme file of Cohort Desk, or its beginning is damaged. It was left as it is. Choose a .cohort file, or open an earlier copy.',
  'file-was-changed':
    'The file is damaged: it is not as Cohort Desk wrote it. It was left as it is and nothing writes to it. Open an earlier copy.',
  'file-does-not-fit':
    'The file is damaged: something in it ({{at}}) is not what it should be. It was left as it is and nothing writes to it. Open an earlier copy.',
  'file-is-impossible':
    'The file is damaged: it says what cannot be ({{rule}}). It was left as it is and nothing writes to it. Open an earlier copy.',
  'file-is-newer':
    'The file is of version {{version}}; this Cohort Desk knows up to {{known}}. It was left as it is. Open it with a newer Cohort Desk.',
  'open-elsewhere': '{{who}} has this file open. Nothing was changed. Close it there first.',
  'cannot-be-kept':
    '{{file}} could not be kept first: there is no room, or no permission. Nothing was put in its place. Make room or allow writing beside it, and try again.',
  'nothing-to-recover':
    'Nothing of a programme can be read in this file any more. It was left as it is. Open an earlier copy.',
  'sealed-and-damaged':
    'The file is damaged and has a passphrase: nothing inside a broken seal can be believed. It was left as it is. Open an earlier copy.',
  'needs-passphrase':
    'This programme is locked with a passphrase. Nothing was changed. Enter it to open the programme.',
  'wrong-passphrase':
    'This is not the passphrase of the programme. Nothing was changed. Check the keyboard’s language and capital letters, and enter it again.',
  'has-no-passphrase': 'This programme has no passphrase. Nothing was changed.',
  'held-elsewhere':
    'This file is open for writing elsewhere: {{who}}. Nothing was changed. Close it there, or take over the writing.',
  'left-behind':
    'This file was open for writing elsewhere and was not closed there: {{who}}. Nothing was changed. Take over the writing if nobody works on it any more.',
  'has-passphrase-already': 'This programme has a passphrase already. Nothing was changed.',
  'open-read-only':
    'This programme is open here for reading only. Nothing was changed. Close it where it is being written, take over the writing if nobody works on it there any more, or save a copy elsewhere.',
  'taken-over':
    'Somebody else took over writing this file. Your changes are kept in this window. Save them elsewhere, then compare the two.',
  'changed-elsewhere':
    'The file was changed by another program or computer since it was last saved here. It was left as it is, and your changes are kept in this window. Compare the two, or save elsewhere.',
  'backup-folder-gone':
    'The folder chosen for backups is not there now. The backup beside the programme was made. Put the drive back, or choose another folder.',
  'copy-of-another-programme':
    'This is a copy of another programme. Nothing was changed. Open it as a file of its own instead.',
  'not-saved-first':
    'What is there now could not be saved as a backup first, so nothing was restored. See what the last backup failed on, and try again.',
  'not-a-copy': 'There is no other copy of this programme there any more. Nothing was moved.',
  'copy-is-changing':
    'Another program is writing to that copy just now. It stays where it is, and a copy of it was kept. Try again in a moment.',
  'erased-already': 'This person is erased already; only figures are left of them. Nothing was changed.',
  'no-programme-open': 'No programme is open. Nothing was changed. Open one first.',
  'no-sample':
    'The sample programme is missing from this installation. Nothing was changed. Install Cohort Desk again.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'would-be-impossible': 'That would make the programme contradict itself ({{rule}}). Nothing was changed.',
  'ends-before-it-starts':
    'The last day would be before the first. Nothing was changed. Correct one of the two.',
  // What was asked.
  'host-cannot': 'This window cannot do that; the app installed on the computer can. Nothing was changed.',
  'host-gone':
    'The app that serves this page has ended. What it acknowledged is saved. Start it again and open the address that it prints.',
  'token-needed':
    'This page was opened without its key. Nothing was changed. Open it again from the address that the app printed.',
  'not-from-here': 'Another page asked, and was refused. Nothing was changed.',
  'input-too-large': 'This is too large to be taken at once. Nothing was changed. Try it in parts.',
  'input-not-understood':
    'Something in this was not understood. Nothing was changed. Check what was entered.',
  'no-such-procedure':
    'This window and the app behind it are of different versions. Nothing was changed. Close the window and open it again.',
  'not-a-change': 'This cannot be done that way. Nothing was changed.',
  'field-not-understood':
    'What was entered does not fit here. Nothing was changed. Correct it and try again.',
  'import-forgotten': 'The tables are no longer held. Nothing was imported. Choose the files again.',
  'nothing-to-read': 'No table was given. Nothing was imported. Choose a file.',
  cancelled: 'Stopped. Nothing of it was kept.',
  'solve-cancelled': 'The matching was stopped. The proposal is as it was.',
  unexpected:
    'Something went wrong that should not have. What was saved stays saved. Try again; if it happens again, keep this number for whoever helps you: {{incident}}.',
  'nobody-in-table':
    'Nobody could be read from {{file}}. Nothing was written. Check its headings and its rows.',
  // People.
  'no-such-person': 'This person is not in the programme any more. Nothing was changed.',
  'mentee-has-no-places': 'Only a mentor has places. Nothing was changed.',
  'person-in-a-pair':
    'This person is in pair {{code}}, whose history stays. Nothing was removed. Mark the person as withdrawn instead.',
  'no-such-field': 'This field is not in the programme any more. Nothing was changed.',
  'field-name-taken': 'There is a field called {{name}} already. Nothing was changed. Choose another name.',
  'too-few-choices': 'A choice needs at least two words. Nothing was changed. Give it another one.',
  'too-many-fields': 'A programme has at most {{most}} fields of its own. None was added. Remove one first.',
  'not-an-answer': 'This is not an answer that {{name}} has. Nothing was changed. Choose one of its words.',
  'wrong-role': 'A pair is one mentee and one mentor. Nothing was changed. Choose one of each.',
  // Matching.
  'nothing-weighs':
    'With every weight at 0 nothing could be compared. The weights are as they were. Give at least one of them some weight.',
  'no-such-criterion-field':
    'A criterion speaks of a field that is not in the programme any more. Nothing was changed. Choose another field.',
  'needs-numbers':
    '{{name}} has words, and only numbers can be close or more. Nothing was changed. Compare it as the same or different.',
  'needs-span': 'How far apart is far was not said. Nothing was changed. Give the difference as a number.',
  'no-proposal': 'Nothing is proposed at the moment. Nothing was changed. Match first.',
  'not-in-proposal': 'Somebody chosen is not in the proposal any more. Nothing was published. Match again.',
  'day-to-come': 'That day is still to come. Nothing was changed. Choose today or an earlier day.',
  'answer-by-is-past': 'That day is past. Nothing was published. Choose a day to come.',
  'mentor-is-full':
    '{{mentor}} has {{places}} places and no free one any more. Pair {{code}} stays as it was. Raise the places in the profile first.',
  'keeps-too-many':
    'More pairs would be kept than {{mentor}} has places ({{places}}). Nothing was changed. Keep fewer, or leave more places.',
  'no-notice-to-write': 'There is nobody to write to about pair {{code}} any more. No letter was made.',
  'no-email':
    '{{name}} has no e-mail address that a mail program takes. No letter was made. Print that one, or correct the address in the profile.',
  'nothing-to-publish': 'The proposal holds no pair. Nothing was published. Match again.',
  'proposal-out-of-date': 'People, pairs or locks changed meanwhile. The proposal was not kept. Match again.',
  'pair-forbidden':
    '{{mentee}} and {{mentor}} cannot be a pair. This rule does not allow it: “{{rule}}”. Nothing was changed.',
  'takes-no-part': '{{name}} takes no part in the matching: {{why}}. Nothing was changed.',
  'mentee-twice': '{{mentee}} would be in two pairs. Nothing was changed.',
  'no-place-left':
    '{{mentor}} has no free place. Nothing was changed. Name who gives up a place, or raise the places in the profile.',
  'place-is-locked':
    'The free place of {{mentor}} is locked for somebody. Nothing was changed. Release that lock first.',
  'lock-doubled': '{{mentee}} is locked to somebody already. Nothing was changed. Release that lock first.',
  'lock-over-places':
    '{{mentor}} has fewer places than locks. Nothing was changed. Release a lock, or raise the places.',
  'lock-forbidden':
    '{{mentee}} and {{mentor}} are locked together, and this rule does not allow it: “{{rule}}”. Nothing was changed. Release the lock, or switch the rule off.',
  'no-such-scenario': 'This scenario was removed already. Nothing was changed.',
  'too-many-scenarios':
    'A programme keeps at most {{most}} scenarios. None was kept now. Remove one that is no longer needed.',
  'no-such-lock': 'This lock was released already.',
  // Pairs.
  'no-such-pair': 'This pair is not in the programme any more. Nothing was changed.',
  'pair-has-ended': 'Pair {{code}} has ended. Nothing was changed. Open it again first.',
  'pair-already-in-phase': 'The pair is in that phase already.',
  'proof-is-missing_one':
    'One thing that lets the pair move on is missing. It was not moved. Give a reason, or add it first.',
  'proof-is-missing_other':
    '{{count}} things that let the pair move on are missing. It was not moved. Give a reason, or add them first.',
  'going-back-needs-a-reason': 'Going back a phase needs a reason. The pair was not moved.',
  'ending-needs-a-reason': 'An early ending needs a reason. The pair was not ended.',
  'mentee-is-in-another-pair': 'The mentee is in another pair by now. This one stays as it was.',
  'no-such-session': 'This session is not in the pair any more. Nothing was changed.',
  'session-already-logged': 'This session was logged already and stays in the record. Nothing was removed.',
  'session-number-skips':
    'Session {{number}} would leave a gap: {{next}} is the highest number that fits here. Nothing was logged. Check the number on the slip.',
  'held-in-the-future':
    'A session cannot have been held on a day to come. Nothing was logged. Correct the date.',
  'no-such-goal': 'This goal is not in the pair any more. Nothing was changed.',
  'goal-is-closed': 'This goal was dropped or changed. Nothing was changed. Open its newest version.',
  'goal-is-kept-by-its-writer':
    'This goal is kept by its writer; here there is nothing to rate. Nothing was changed.',
  // Paper.
  'tool-not-on-paper': 'This tool is not on paper yet. Nothing was printed.',
  'missing-glyph':
    'The letter “{{character}}” in {{field}} of {{person}} cannot be printed. Nothing was printed. Write it another way.',
  // Problems for the solver, as JSON.
  'not-json': '{{file}} is not JSON. Nothing was solved.',
  'problem-not-understood':
    'The problem does not have the shape that `solve --help` tells. Nothing was solved.',
  'answer-not-understood':
    'The answer does not have the shape that `solve` gives: at least “pairs”, a list of two numbers each. Nothing was checked.',
  'unknown-mode': 'The mode is best, fairest or stable. Nothing was solved.',
  'wrong-shape': 'The lists do not fit each other in length. Nothing was solved.',
  'places-not-whole': 'Places are whole numbers from 0. Nothing was solved.',
  'score-not-a-number': 'A score is a number or null. Nothing was solved.',
  'score-too-fine': 'Scores have at most {{decimals}} decimals, {{score}} has more. Nothing was solved.',
  'scores-too-large': 'The scores are too large to be added up exactly. Nothing was solved.',
  'nobody-there': 'A number names somebody who is not there. Nothing was solved.',
  'ranked-twice': 'Somebody is ranked twice on one list. Nothing was solved.',
  'id-used-twice': 'Two have the same id. Nothing was solved.',
  'ids-of-two-kinds': 'Ids are all words or all numbers. Nothing was solved.',
} as const
