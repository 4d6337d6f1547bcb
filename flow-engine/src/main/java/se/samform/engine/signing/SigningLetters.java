package se.samform.engine.signing;

import java.time.Instant;
import java.util.Map;
import se.samform.core.answer.Wording;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Frame;
import se.samform.engine.notify.Letter;

/** The letters about signing. No answer, name or e-service stands in them. */
final class SigningLetters {

  private static final LocalText INVITED = LocalText.of("Du behöver skriva under", "Your signature is needed");
  private static final LocalText INVITED_TEXT = LocalText.of(
      "Den som har fyllt i en e-tjänst hos oss ber dig skriva under. Vem det är och vad det gäller ser du när du har loggat in. Skriv under eller säg nej senast %2$s:\n%1$s\n\n",
      "Whoever has filled in an e-service of ours asks you to sign. Who it is and what it is about you see once you have logged in. Sign or say no by %2$s:\n%1$s\n\n");
  private static final LocalText REMINDED = LocalText.of("Påminnelse: du behöver skriva under", "A reminder: your signature is needed");
  private static final LocalText REFUSED = LocalText.of("Någon ville inte skriva under", "Somebody did not want to sign");
  private static final LocalText REFUSED_TEXT = LocalText.of(
      "Det du har skickat för underskrift blev inte underskrivet. Inget är inskickat. Här ser du varför, och kan ändra:\n%1$s\n\n",
      "What you sent for signing was not signed. Nothing has been submitted. Here you see why, and can make changes:\n%1$s\n\n");
  private static final LocalText EXPIRED = LocalText.of("Tiden för underskrift är ute", "The time for signing is over");
  private static final LocalText EXPIRED_TEXT = LocalText.of(
      "Alla skrev inte under i tid det du har skickat för underskrift. Inget är inskickat. Här kan du ändra och skicka igen:\n%1$s\n\n",
      "Not everybody signed in time what you sent for signing. Nothing has been submitted. Here you can change it and send it again:\n%1$s\n\n");
  private static final LocalText SIGNED = LocalText.of("Alla har skrivit under", "Everybody has signed");
  private static final LocalText SIGNED_TEXT = LocalText.of(
      "Alla har skrivit under, men något återstår för dig innan det är inskickat:\n%1$s\n\n",
      "Everybody has signed, but something is left for you to do before it is submitted:\n%1$s\n\n");

  private static final LocalText CALLED_OFF = LocalText.of("Du behöver inte skriva under", "Your signature is not needed");
  private static final LocalText WITHDRAWN_TEXT = LocalText.of(
      "Den som bad dig skriva under har tagit tillbaka det. Du behöver inte göra något.\n\n",
      "Whoever asked you to sign has taken it back. You need not do anything.\n\n");
  private static final LocalText VOIDED_TEXT = LocalText.of(
      "Det som du blev ombedd att skriva under har ändrats, och inget av det är inskickat. Behövs din underskrift på det nya får du e-post igen.\n\n",
      "What you were asked to sign has been changed, and nothing of it was submitted. If your signature is needed on the new one, you get another mail.\n\n");

  private static final LocalText ENDED = LocalText.of("Alla har skrivit under, men det är inte inskickat", "Everybody has signed, but it has not been submitted");
  private static final LocalText ENDED_TEXT = LocalText.of(
      "Alla har skrivit under det du skickade för underskrift. Det skickades ändå inte in: registret säger att du inte längre får företräda den som det gäller. Utkastet finns kvar hos dem som får det.\n\n",
      "Everybody has signed what you sent for signing. It was not submitted all the same: the register says that you may no longer act for whom it concerns. The draft is still there for those who may.\n\n");
  private static final LocalText UNSENT = LocalText.of("Det du skrev under är inte inskickat", "What you signed has not been submitted");
  private static final LocalText UNSENT_TEXT = LocalText.of(
      "Alla har skrivit under, men den som bad dig får inte längre företräda den som det gäller. Därför är det inte inskickat. Du behöver inte göra något.\n\n",
      "Everybody has signed, but whoever asked you may no longer act for whom it concerns. So it has not been submitted. You need not do anything.\n\n");

  private SigningLetters() {}

  static Letter of(SigningErrand.What what, String link, Instant until, MunicipalityFacts municipality, Language language) {
    var day = Wording.day(until.atZone(municipality.zone()).toLocalDate(), language);
    return new Letter(
        subject(what).in(language),
        Frame.toCitizen(text(what).in(language).formatted(link, day), municipality, language));
  }

  /** The same in a text message: that there is something, and where. */
  static Letter brief(SigningErrand.What what, String link, MunicipalityFacts municipality, Language language) {
    var subject = subject(what).in(language);
    return new Letter(subject, "%s: %s\n%s".formatted(municipality.name().in(language), subject, link).strip());
  }

  /** What own words are filled with; no link where there is nothing to go to. */
  static Map<String, String> fields(LocalText service, String link, Instant until, MunicipalityFacts municipality, Language language) {
    return Map.of("service", service.in(language), "link", link, "day", Wording.day(until.atZone(municipality.zone()).toLocalDate(), language),
        "municipality", municipality.name().in(language), "phone", municipality.phone());
  }

  private static LocalText subject(SigningErrand.What what) {
    return switch (what) {
      case INVITED -> INVITED;
      case REMINDED, ASKED_AGAIN -> REMINDED;
      case REFUSED -> REFUSED;
      case EXPIRED -> EXPIRED;
      case SIGNED -> SIGNED;
      case WITHDRAWN, VOIDED -> CALLED_OFF;
      case ENDED -> ENDED;
      case UNSENT -> UNSENT;
    };
  }

  private static LocalText text(SigningErrand.What what) {
    return switch (what) {
      case INVITED, REMINDED, ASKED_AGAIN -> INVITED_TEXT;
      case REFUSED -> REFUSED_TEXT;
      case EXPIRED -> EXPIRED_TEXT;
      case SIGNED -> SIGNED_TEXT;
      case WITHDRAWN -> WITHDRAWN_TEXT;
      case VOIDED -> VOIDED_TEXT;
      case ENDED -> ENDED_TEXT;
      case UNSENT -> UNSENT_TEXT;
    };
  }
}
