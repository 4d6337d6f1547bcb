package se.samform.engine.notify;

import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;

/** The letter to whoever follows a case by a key that was replaced: no key stands in it, nothing of the case, and no link. */
final class KeyLetters {

  private static final LocalText SUBJECT = LocalText.of("Ny nyckel till ditt ärende %s", "New key to your case %s");
  private static final LocalText TEXT = LocalText.of(
      "Nyckeln till ditt ärende %s har bytts ut. Ring oss om det inte var du.", "The key to your case %s has been replaced. Call us if that was not you.");

  private KeyLetters() {}

  static Letter of(Channel channel, CaseHead head, MunicipalityFacts municipality) {
    var language = head.language();
    var subject = SUBJECT.in(language).formatted(head.reference());
    var text = TEXT.in(language).formatted(head.reference());
    return channel == Channel.SMS
        ? new Letter(subject, "%s: %s".formatted(municipality.name().in(language), text))
        : new Letter(subject, Frame.toCitizen(text + "\n\n", municipality, language));
  }
}
