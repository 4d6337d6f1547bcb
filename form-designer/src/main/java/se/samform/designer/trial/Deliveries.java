package se.samform.designer.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.AnsweredQuestion;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.Effect;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.scenario.Happening;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What would be handed over because of what happened, as docs/delivery.md says. */
final class Deliveries {

  private static final String NO_BYTES = "00".repeat(32);

  private final Trial trial;
  private final Happening happening;
  private final Names names;
  private final Submission whole;
  private final Submission told;

  private Deliveries(Trial trial, Happening happening) {
    this.trial = trial;
    this.happening = happening;
    this.names = new Names(trial.definition());
    this.whole = submission();
    this.told = whole.toldTo(Reader.EXPORT, trial.definition());
  }

  static List<Sent> of(Trial trial, Happening happening) {
    var effects = happening.effects().stream().filter(Deliveries::isDelivery).toList();
    return effects.isEmpty() ? List.of() : effects.stream().flatMap(effect -> new Deliveries(trial, happening).sent(effect).stream()).toList();
  }

  private static boolean isDelivery(Effect effect) {
    return effect instanceof Effect.Deliver || effect instanceof Effect.DeliverMessage || effect instanceof Effect.DeliverDocument;
  }

  private Optional<Sent> sent(Effect effect) {
    if (effect instanceof Effect.Deliver(var role, var on)) {
      return Optional.of(sent(role, on));
    }
    if (effect instanceof Effect.DeliverMessage(var role, var message)) {
      return Optional.of(sent(role, DeliveryEvent.MESSAGE));
    }
    return effect instanceof Effect.DeliverDocument(var role, var document) ? Optional.of(sent(role, DeliveryEvent.DOCUMENT)) : Optional.empty();
  }

  private Sent sent(String role, DeliveryEvent event) {
    return new Sent(happening.on(), role, names.role(role), event, why(event), parts(event), lines(), withheld(), new String(SubmissionCodec.write(told), StandardCharsets.UTF_8));
  }

  private Submission submission() {
    var definition = trial.definition();
    var handedIn = happening.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    var submission = Submission.of(
        new SubmittedService(definition.key(), 1, NO_BYTES), "…", definition.terms().referencePrefix() + "-0000-0000", handedIn, Language.SWEDISH, happening.evaluation());
    return submission.acted(trial.person().acting());
  }

  private List<Sent.Line> lines() {
    var swedish = answered(Language.SWEDISH);
    var english = answered(Language.ENGLISH);
    return IntStream.range(0, swedish.size()).mapToObj(i -> line(swedish.get(i), english.get(i))).toList();
  }

  private List<AnsweredQuestion> answered(Language language) {
    var retelling = new Retelling(trial.definition(), told, Reader.EXPORT, language, happening.on());
    return trial.definition().steps().stream().flatMap(step -> retelling.of(step).stream()).toList();
  }

  private static Sent.Line line(AnsweredQuestion swedish, AnsweredQuestion english) {
    return new Sent.Line(
        swedish.question().ask().exportName(), LocalText.of(swedish.label(), english.label()),
        LocalText.of(
            AnswerText.of(swedish.question(), swedish.answer(), Language.SWEDISH), AnswerText.of(english.question(), english.answer(), Language.ENGLISH)));
  }

  private int withheld() {
    return count(whole) - count(told);
  }

  private static int count(Submission submission) {
    return submission.answers().size() + submission.calculated().size();
  }

  private List<LocalText> parts(DeliveryEvent event) {
    var parts = new ArrayList<LocalText>(List.of(
        LocalText.of("svaren (JSON)", "the answers (JSON)"),
        LocalText.of("statusen ”%s”", "the status “%s”").formatted(happening.after().map(state -> names.status(state.status())).orElse(LocalText.NONE)),
        LocalText.of("kvittensen (PDF)", "the receipt (PDF)")));
    if (event.isOfOneThing()) {
      parts.add(LocalText.of("det som skrevs", "what was written"));
    }
    int files = told.files().size();
    return files == 0 || event.isOfOneThing() ? parts : Stream.concat(parts.stream(), Stream.of(LocalText.of("bifogade filer: %s", "enclosed files: %s").formatted(files))).toList();
  }

  private static LocalText why(DeliveryEvent event) {
    return switch (event) {
      case SUBMITTED -> LocalText.of("det har kommit in", "it has come in");
      case SUPPLEMENTED -> LocalText.of("det är kompletterat", "it was supplemented");
      case DECIDED -> LocalText.of("det är beslutat", "it is decided");
      case CLOSED -> LocalText.of("det är avslutat", "it is closed");
      case WITHDRAWN -> LocalText.of("det är återtaget", "it was withdrawn");
      case TRANSFERRED -> LocalText.of("det har en ny ägare", "it has another owner");
      case MESSAGE -> LocalText.of("någon har skrivit", "somebody has written");
      case DOCUMENT -> LocalText.of("en handling har lagts till", "a document was put in");
      case APPEALED -> LocalText.of("beslutet är överklagat", "the decision was appealed");
      case RECONSIDERED -> LocalText.of("beslutet är omprövat", "the decision was reconsidered");
      case APPEAL_FORWARDED -> LocalText.of("överklagandet går till domstolen", "the appeal goes to the court");
      case GAINED_FORCE -> LocalText.of("beslutet har fått laga kraft", "the decision has gained legal force");
    };
  }
}
