package se.samform.core.logic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.Fault;
import se.samform.core.form.NoticeTerms;
import se.samform.core.form.NoticeWords;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.SayableFields;
import se.samform.core.notice.SayableFields.Wrong;
import se.samform.core.notice.Settled;

/** That what is settled of notices is told, that their words tell nothing of a case, and that citizens are told what they must be. */
record NoticeCheck(ServiceDefinition definition, List<Fault> faults) {

  private static final String AT = "/notices";
  private static final String NOT_TOLD = "Nothing tells of \"%s\" case by case";

  void check() {
    var terms = definition.notices();
    var seen = new HashSet<Cell>();
    for (int i = 0; i < terms.on().size(); i++) {
      settled(terms.on().get(i), AT + "/on/" + i, seen);
    }
    for (int i = 0; i < terms.off().size(); i++) {
      settled(terms.off().get(i), AT + "/off/" + i, seen);
      always(terms.off().get(i), AT + "/off/" + i);
    }
    var said = new HashSet<Cell>();
    for (int i = 0; i < terms.words().size(); i++) {
      words(terms.words().get(i), AT + "/words/" + i, said);
    }
    untold(terms);
  }

  private void settled(Cell cell, String at, Set<Cell> seen) {
    if (!Matrix.isOfACase(cell)) {
      add(at, NOT_TOLD.formatted(cell.key()), "Take it away.");
    } else if (!seen.add(cell)) {
      add(at, "\"" + cell.key() + "\" is settled twice", "Let it stand once, under \"on\" or under \"off\".");
    }
  }

  private void always(Cell cell, String at) {
    if (Matrix.isAlwaysOn(cell)) {
      add(at, "\"" + cell.key() + "\" is the only way by which somebody is asked, and is always on", "Take it away.");
    }
  }

  private void words(NoticeWords words, String at, Set<Cell> said) {
    var cell = words.of();
    if (!Matrix.hasWords(cell) || !Matrix.isOfACase(cell)) {
      add(at + "/of", "Nothing is said in words of its own at \"" + cell.key() + "\"", "Name a place that is told by mail, text message or post.");
    } else if (!said.add(cell)) {
      add(at + "/of", "There are words for \"" + cell.key() + "\" already", "Keep one of them.");
    }
    var isSecret = definition.terms().registration().isWholeSecret();
    SayableFields.wrongSubject(cell, isSecret, words.subject()).forEach(wrong -> wrong(wrong, cell, isSecret, at + "/subject"));
    SayableFields.wrongText(cell, isSecret, words.text()).forEach(wrong -> wrong(wrong, cell, isSecret, at + "/text"));
  }

  private void wrong(Wrong wrong, Cell cell, boolean isSecret, String at) {
    var fields = "Of what is filled in there are {" + String.join("}, {", SayableFields.of(cell, isSecret)) + "}.";
    switch (wrong.why()) {
      case UNKNOWN -> add(at, wrong.what() + " can't be said: a notice tells that there is something, and nothing of what stands in the case", fields);
      case SECRET -> add(at, wrong.what() + " would tell what may be secret, where others can read it", fields);
      case TOO_LONG -> add(at, "It is longer than " + wrong.what() + " signs", "Write it shorter.");
      case LINES -> add(at, "A subject is one line", "Write it on one line.");
    }
  }

  private void untold(NoticeTerms terms) {
    var untold = new Settled(NoticeSettings.NONE, terms.settings(), NoticeSettings.NONE).untold();
    Stream.iterate(0, i -> i < terms.off().size(), i -> i + 1)
        .filter(i -> terms.off().get(i).recipient() == Recipient.APPLICANT && untold.contains(terms.off().get(i).kind()))
        .forEach(i -> add(AT + "/off/" + i, "Citizens would not be told of \"" + terms.off().get(i).kind().key() + "\", and must be",
            "Leave mail on, or turn digital post or print on."));
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}
