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
import se.samform.core.text.LocalText;

/** That what is settled of notices is told, that their words tell nothing of a case, and that citizens are told what they must be. */
record NoticeCheck(ServiceDefinition definition, List<Fault> faults) {

  private static final String AT = "/notices";
  private static final LocalText NOT_TOLD = LocalText.of("Ingenting berättar om ”%s” ärende för ärende", "Nothing tells of \"%s\" case by case");

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
      add(at, NOT_TOLD.formatted(cell.key()), LocalText.of("Ta bort det.", "Take it away."));
    } else if (!seen.add(cell)) {
      add(at,
          LocalText.of("”%s” är bestämt två gånger", "\"%s\" is settled twice").formatted(cell.key()),
          LocalText.of("Låt det stå en gång, under ”on” eller under ”off”.", "Let it stand once, under \"on\" or under \"off\"."));
    }
  }

  private void always(Cell cell, String at) {
    if (Matrix.isAlwaysOn(cell)) {
      add(at,
          LocalText.of("”%s” är det enda sätt som någon tillfrågas på, och är alltid på", "\"%s\" is the only way by which somebody is asked, and is always on").formatted(cell.key()),
          LocalText.of("Ta bort det.", "Take it away."));
    }
  }

  private void words(NoticeWords words, String at, Set<Cell> said) {
    var cell = words.of();
    if (!Matrix.hasWords(cell) || !Matrix.isOfACase(cell)) {
      add(at + "/of",
          LocalText.of("Inget sägs med egna ord vid ”%s”", "Nothing is said in words of its own at \"%s\"").formatted(cell.key()),
          LocalText.of("Ange en ruta som når någon med e-post, sms eller post.", "Name a place that is told by mail, text message or post."));
    } else if (!said.add(cell)) {
      add(at + "/of",
          LocalText.of("Det finns redan ord för ”%s”", "There are words for \"%s\" already").formatted(cell.key()),
          LocalText.of("Behåll den ena.", "Keep one of them."));
    }
    var isSecret = definition.terms().registration().isWholeSecret();
    SayableFields.wrongSubject(cell, isSecret, words.subject()).forEach(wrong -> wrong(wrong, cell, isSecret, at + "/subject"));
    SayableFields.wrongText(cell, isSecret, words.text()).forEach(wrong -> wrong(wrong, cell, isSecret, at + "/text"));
  }

  private void wrong(Wrong wrong, Cell cell, boolean isSecret, String at) {
    var fields = LocalText.of("Det som kan fyllas i är {%s}.", "Of what is filled in there are {%s}.").formatted(String.join("}, {", SayableFields.of(cell, isSecret)));
    switch (wrong.why()) {
      case UNKNOWN -> add(at,
          LocalText.of("%s kan inte sägas: ett besked talar om att det finns något, men inget av det som står i ärendet",
              "%s can't be said: a notice tells that there is something, and nothing of what stands in the case").formatted(wrong.what()),
          fields);
      case SECRET -> add(at,
          LocalText.of("%s skulle berätta något som kan vara hemligt, där andra kan läsa det", "%s would tell what may be secret, where others can read it").formatted(wrong.what()),
          fields);
      case TOO_LONG -> add(at,
          LocalText.of("Det är längre än %s tecken", "It is longer than %s signs").formatted(wrong.what()),
          LocalText.of("Skriv kortare.", "Write it shorter."));
      case LINES -> add(at,
          LocalText.of("Ett ämne är en rad", "A subject is one line"),
          LocalText.of("Skriv det på en rad.", "Write it on one line."));
    }
  }

  private void untold(NoticeTerms terms) {
    var untold = new Settled(NoticeSettings.NONE, terms.settings(), NoticeSettings.NONE).untold();
    Stream.iterate(0, i -> i < terms.off().size(), i -> i + 1)
        .filter(i -> terms.off().get(i).recipient() == Recipient.APPLICANT && untold.contains(terms.off().get(i).kind()))
        .forEach(i -> add(AT + "/off/" + i,
            LocalText.of("Den sökande skulle inte få veta ”%s”, men måste få det", "Citizens would not be told of \"%s\", and must be").formatted(terms.off().get(i).kind().key()),
            LocalText.of("Låt e-post vara på, eller slå på digital post eller utskrift.", "Leave mail on, or turn digital post or print on.")));
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    faults.add(Fault.of(path, sentence, remedy));
  }
}
