package se.samform.engine.notify;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.id.MessageId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CitizenErrand;

/** The letters to citizens about a supplement: that it is asked for, and by when; that it came in. */
final class SupplementLetters {

  /** Of one letter, what it is about and what it says. */
  private record Words(LocalText subject, LocalText text) {}

  private static final Words ASKED = new Words(LocalText.of("Vi behöver mer från dig i ärende %s", "We need more from you in case %s"), LocalText.of(
      "Vi behöver mer från dig i ditt ärende %s.%s\n\nHär ser du vad vi frågar efter och svarar:\n%s\n\n",
      "We need more from you in your case %s.%s\n\nHere you see what we ask for, and answer:\n%s\n\n"));

  private static final Words CAME = new Words(LocalText.of("Vi har fått din komplettering i ärende %s", "We have received what you added to case %s"), LocalText.of(
      "Vi har fått det du skickade till ditt ärende %s.%s\n\nHär ser du ärendet och din nya kvittens:\n%s\n\n",
      "We have received what you sent to your case %s.%s\n\nHere you find the case and your new receipt:\n%s\n\n"));

  private static final LocalText BY = LocalText.of(" Svara senast %s.", " Answer by %s.");

  private SupplementLetters() {}

  /** Empty where the errand is of none. */
  static Optional<Letter> of(CitizenErrand errand, Channel channel, CaseFile file, MunicipalityFacts municipality) {
    return switch (errand) {
      case CitizenErrand.Written(var message) -> asked(file, message).map(asked -> letter(ASKED, asked.dueOn(), channel, file, municipality));
      case CitizenErrand.StatusChanged(var status) -> isAwaited(file, status) ? Optional.of(letter(ASKED, Optional.empty(), channel, file, municipality)) : Optional.empty();
      case CitizenErrand.Received received -> hasCome(file) ? Optional.of(letter(CAME, Optional.empty(), channel, file, municipality)) : Optional.empty();
      case CitizenErrand.Enclosed enclosed -> Optional.empty();
      case CitizenErrand.Decided decided -> Optional.empty();
      case CitizenErrand.Reminded reminded -> Optional.empty();
      case CitizenErrand.KeyReplaced replaced -> Optional.empty();
    };
  }

  private static Optional<SupplementEvent.SupplementAsked> asked(CaseFile file, MessageId message) {
    return file.events().stream().map(recorded -> recorded.event()).filter(SupplementEvent.SupplementAsked.class::isInstance)
        .map(SupplementEvent.SupplementAsked.class::cast).filter(asked -> asked.message().equals(message)).findFirst();
  }

  /** Set by hand, with what is asked for in a message. */
  private static boolean isAwaited(CaseFile file, String status) {
    var state = file.head().state();
    return state.kind() == StatusKind.AWAITING_SUPPLEMENT && state.status().equals(status);
  }

  private static boolean hasCome(CaseFile file) {
    return file.events().stream().anyMatch(recorded -> recorded.event() instanceof SupplementEvent.Supplemented);
  }

  private static Letter letter(Words words, Optional<LocalDate> by, Channel channel, CaseFile file, MunicipalityFacts municipality) {
    var language = file.head().language();
    var subject = words.subject().in(language).formatted(file.head().reference());
    var page = Letters.page(file.head(), municipality);
    if (channel == Channel.SMS) {
      return new Letter(subject, "%s: %s\n%s".formatted(municipality.name().in(language), subject, page));
    }
    var text = words.text().in(language).formatted(file.head().reference(), by(by, language), page);
    return new Letter(subject, Frame.toCitizen(text, municipality, language));
  }

  private static String by(Optional<LocalDate> day, Language language) {
    return day.map(until -> BY.in(language).formatted(Wording.day(until, language))).orElse("");
  }
}
