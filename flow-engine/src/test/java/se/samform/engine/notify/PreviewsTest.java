package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.SayableFields;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.testing.House;

/** Own words begin with the platform's. */
class PreviewsTest {

  private static final MunicipalityFacts FACTS = House.facts(GRANVIK);

  @Test
  void own_words_that_nobody_changed_say_what_the_platform_says() {
    for (var cell : cells()) {
      for (var language : List.of(Language.SWEDISH, Language.ENGLISH)) {
        var standard = Previews.standard(cell, FACTS, language);
        assertEquals(said(cell, Optional.empty(), language), said(cell, standard, language), cell.key());
      }
    }
  }

  @Test
  void they_may_be_kept_as_they_are() {
    for (var cell : cells()) {
      var standard = Previews.standard(cell, FACTS, Language.SWEDISH).orElseThrow();
      assertEquals(List.of(), SayableFields.wrongSubject(cell, false, standard.subject()), cell.key());
      assertEquals(List.of(), SayableFields.wrongText(cell, false, standard.text()), cell.key());
    }
  }

  private static String said(Cell cell, Optional<OwnWords> own, Language language) {
    var letter = Previews.of(cell, own, FACTS, language, LocalText.of("Felanmälan", "Fault report"), LocalText.of("Mottagen", "Received"));
    return letter.subject() + "\n" + letter.text().strip();
  }

  /** Of a case; what asks somebody to sign or for an opinion has letters of its own. */
  private static List<Cell> cells() {
    var all = Arrays.stream(EventKind.values()).filter(kind -> !kind.key().startsWith("signing-"))
        .flatMap(kind -> Arrays.stream(Recipient.values()).filter(recipient -> recipient != Recipient.CONSULTEE)
            .flatMap(recipient -> Stream.of(Channel.values()).map(channel -> new Cell(kind, recipient, channel))))
        .filter(Matrix::hasWords).filter(Matrix::isOfACase).toList();
    assertTrue(all.size() > 10, all::toString);
    return all;
  }
}
