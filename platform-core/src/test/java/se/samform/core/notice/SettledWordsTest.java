package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettledWordsTest {

  private static final Cell MAIL = Cell.of("new-message/applicant/mail").orElseThrow();
  private static final OwnWords SWEDISH = words(LocalText.of(Language.SWEDISH, "Nytt"));
  private static final OwnWords BOTH = words(LocalText.of("Nyheter", "News"));

  @Test
  void who_reads_in_another_language_than_the_own_words_gets_the_platforms_in_theirs() {
    var settled = settled(SWEDISH, NoticeSettings.NONE);
    assertEquals(Optional.of(SWEDISH), settled.words(MAIL, Language.SWEDISH));
    assertEquals(Optional.empty(), settled.words(MAIL, Language.ENGLISH));
  }

  @Test
  void the_nearest_words_in_the_readers_language_are_said() {
    var settled = settled(SWEDISH, saying(BOTH));
    assertEquals(Optional.of(SWEDISH), settled.words(MAIL, Language.SWEDISH));
    assertEquals(Optional.of(BOTH), settled.words(MAIL, Language.ENGLISH));
  }

  @Test
  void a_subject_alone_is_not_said() {
    var half = new OwnWords(LocalText.of("Nytt", "News"), LocalText.of(Language.SWEDISH, "Läs"));
    assertEquals(Optional.empty(), settled(half, NoticeSettings.NONE).words(MAIL, Language.ENGLISH));
  }

  @Test
  void where_neither_has_the_readers_language_the_own_words_are_said() {
    assertEquals(Optional.of(SWEDISH), settled(SWEDISH, saying(BOTH)).words(MAIL, Language.ARABIC));
  }

  @Test
  void what_a_definition_says_of_messages_it_says_of_documents_unless_it_says_so() {
    var documents = Cell.of("new-documents/applicant/mail").orElseThrow();
    assertEquals(false, new Settled(NoticeSettings.NONE, turning(Map.of(MAIL, false)), NoticeSettings.NONE).isOn(documents));
    assertEquals(true, new Settled(NoticeSettings.NONE, turning(Map.of(MAIL, false, documents, true)), NoticeSettings.NONE).isOn(documents));
    assertEquals(true, new Settled(NoticeSettings.NONE, NoticeSettings.NONE, NoticeSettings.NONE).isOn(documents));
  }

  private static NoticeSettings turning(Map<Cell, Boolean> on) {
    return new NoticeSettings(on, Map.of(), Map.of(), List.of());
  }

  private static OwnWords words(LocalText text) {
    return new OwnWords(text, text);
  }

  private static Settled settled(OwnWords service, NoticeSettings municipality) {
    return new Settled(saying(service), municipality);
  }

  private static NoticeSettings saying(OwnWords words) {
    return new NoticeSettings(Map.of(), Map.of(MAIL, words), Map.of(), List.of());
  }
}
