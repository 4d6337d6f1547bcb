package se.samform.designer.flowedit;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Span;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Wanted;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;
import se.samform.designer.flowedit.Setting.Kind;

/** What can be set of a status. */
final class StatusSettings {

  private static final String ALWAYS = "always";
  private static final String CLOSED = "closed";
  private static final List<Integer> USUAL_DAYS = List.of(14, 30, 90);

  private StatusSettings() {}

  static List<Setting> all(Document document, Fields fields) {
    var kinds = Choices.words(StatusKind.values(), FlowTerms::of).stream().filter(choice -> !choice.value().equals(Settings.word(StatusKind.DRAFT))).toList();
    fields.texts(LocalText.of("Namn", "Name"), false, "title")
        .texts(LocalText.of("Det sökanden ser", "What the applicant sees"), true, "text")
        .choice(LocalText.of("Statusslag", "Kind of status"), kinds, "kind")
        .number(LocalText.of("Frist, arbetsdagar (0: ingen)", "Time limit, working days (0: none)"), Span.MOST, 0, "workingDays")
        .texts(LocalText.of("Vad den betyder för handläggare", "What it means to officers"), true, "forOfficers");
    messages(document, fields);
    entering(document, fields);
    return terms(fields).all();
  }

  private static Fields terms(Fields fields) {
    fields.truth(LocalText.of("Sökanden får lämna in mer utan att bli ombedd", "The applicant may hand in more unasked"), "mayAdd")
        .truth(LocalText.of("Handläggare får rätta uppenbara fel", "Officers may correct obvious errors"), "mayCorrect")
        .truth(LocalText.of("Sökanden får ansöka igen härifrån", "The applicant may apply again from here"), "mayRenew")
        .truth(LocalText.of("Ärendet får byta ägare", "The case may get another owner"), "mayTransfer");
    return fields.now("kind").equals(Settings.word(StatusKind.AWAITING_PAYMENT))
        ? fields.truth(LocalText.of("Avgiften begärs här", "The fee is asked for here"), "asksFee") : fields;
  }

  private static void messages(Document document, Fields fields) {
    var now = document.at(at(fields)).orElse(JsonValue.NULL);
    var value = now instanceof JsonObject days ? String.valueOf(days.getInt("days", 0)) : fields.now("messages").equals(CLOSED) ? CLOSED : ALWAYS;
    var choices = new ArrayList<>(List.of(new Choice(ALWAYS, LocalText.of("Ja", "Yes")), new Choice(CLOSED, LocalText.of("Nej", "No"))));
    Stream.concat(USUAL_DAYS.stream().map(String::valueOf), Stream.of(value)).filter(each -> each.matches("\\d+")).distinct()
        .forEach(days -> choices.add(new Choice(days, LocalText.of("I %s dagar", "For %s days").formatted(days))));
    fields.add("messages", LocalText.of("Sökanden får skriva", "The applicant may write"), Kind.CHOICE, value, choices,
        (later, chosen) -> Fields.isAmong(choices, chosen) ? Optional.of(messages(later, at(fields), chosen)) : Optional.empty());
  }

  private static Place at(Fields fields) {
    return fields.place().in("messages");
  }

  private static Edit messages(Document document, Place at, String chosen) {
    return switch (chosen) {
      case ALWAYS -> Settings.taken(document, at);
      case CLOSED -> Settings.put(document, at, Trees.text(CLOSED));
      default -> Settings.put(document, at, new ObjectTree().put("days", Integer.parseInt(chosen)).build());
    };
  }

  private static void entering(Document document, Fields fields) {
    var wanted = Choices.words(Wanted.values(), FlowTerms::of);
    var templates = Choices.orNothing(Choices.templates(document));
    fields.choiceOr(LocalText.of("Meddelande till sökanden när den sätts", "Message to the applicant when it is set"), wanted, Settings.word(Wanted.OFFERED), "enter", "message")
        .choiceOr(LocalText.of("Meddelandet börjar med mallen", "The message begins with the template"), templates, "", "enter", "messageTemplate")
        .choiceOr(LocalText.of("Anteckning när den sätts", "Note when it is set"), wanted, Settings.word(Wanted.OFFERED), "enter", "note")
        .choiceOr(LocalText.of("Anteckningen börjar med mallen", "The note begins with the template"), templates, "", "enter", "noteTemplate")
        .truth(LocalText.of("Handläggaren skriver under ändringen", "The officer signs the change"), "enter", "signed");
    Choices.roles(document, RoleKind.OFFICERS, RoleKind.RECEIVER)
        .forEach(role -> fields.member(LocalText.of("Sätts bara av: %s", "Set only by: %s").formatted(role.label()), role.value(), "enter", "by"));
  }
}
