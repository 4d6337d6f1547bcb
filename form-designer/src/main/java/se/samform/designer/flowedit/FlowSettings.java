package se.samform.designer.flowedit;

import java.util.List;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Wanted;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What can be set of each thing in a flow, the usual first. */
public final class FlowSettings {

  private static final LocalText NAME = LocalText.of("Namn", "Name");
  private static final LocalText WHO = LocalText.of("Vem", "Who");
  private static final LocalText TEXT = LocalText.of("Text", "Text");
  private static final LocalText UNIT = LocalText.of("Räknat i", "Counted in");
  private static final int MOST_DAYS = Span.MOST;

  private FlowSettings() {}

  /** Nothing for a place that has no settings here. */
  public static List<Setting> of(Document document, Place at) {
    if (document.at(at).isEmpty() && !at.equals(FlowPlaces.FLOW)) {
      return List.of();
    }
    if (at.equals(FlowPlaces.FLOW)) {
      return flow(document);
    }
    var fields = new Fields(document, at);
    if (at.equals(FlowPlaces.ROUTES)) {
      return RouteSettings.all(document, fields);
    }
    if (at.isIn(FlowPlaces.GROUPS) && at.names().size() == 5) {
      return task(document, at, fields);
    }
    return at.names().size() == 3 ? of(document, at.outer(), fields) : role(at, fields);
  }

  private static List<Setting> of(Document document, Place list, Fields fields) {
    if (list.equals(FlowPlaces.STATUSES)) {
      return StatusSettings.all(document, fields);
    }
    if (list.equals(FlowPlaces.TIMERS)) {
      return TimerSettings.all(document, fields);
    }
    if (list.equals(FlowPlaces.DECISIONS)) {
      return decision(document, fields);
    }
    if (list.equals(FlowPlaces.GROUPS)) {
      return group(document, fields);
    }
    return list.equals(FlowPlaces.TEMPLATES) ? fields.texts(NAME, false, "title").texts(TEXT, true, "text").all() : List.of();
  }

  private static List<Setting> flow(Document document) {
    return new Fields(document, FlowPlaces.FLOW)
        .choice(LocalText.of("Ärenden börjar i", "Cases begin in"), Choices.statuses(document), "initial")
        .number(LocalText.of("Utlovat beslut, dagar (0: inget löfte)", "Promised decision, days (0: no promise)"), MOST_DAYS, 0, "handlingDays").all();
  }

  private static List<Setting> role(Place at, Fields fields) {
    return at.isIn(FlowPlaces.ROLES) && at.names().size() == 2 ? fields.texts(NAME, false, "title").all() : List.of();
  }

  private static List<Setting> decision(Document document, Fields fields) {
    return fields.texts(NAME, false, "title")
        .choice(LocalText.of("Utgång", "Outcome"), Choices.words(Ruling.Outcome.values(), FlowTerms::of), "outcome")
        .choice(LocalText.of("Leder till", "Leads to"), Choices.statuses(document), "status")
        .choiceOr(WHO, Choices.orNothing(Choices.roles(document, RoleKind.OFFICERS)), "", "by")
        .line(LocalText.of("Punkt i delegationsordningen", "Point of the delegation order"), "delegation")
        .texts(LocalText.of("Lagrum", "Legal basis"), false, "legalBasis")
        .texts(LocalText.of("Beslutsbrevets text", "Text of the letter"), true, "text")
        .texts(LocalText.of("Vart man överklagar", "Where to appeal"), false, "appeal", "to")
        .numberWritten(LocalText.of("Dagar att överklaga", "Days to appeal"), MOST_DAYS, 21, "appeal", "days")
        .span(LocalText.of("Gäller (tomt: tills vidare)", "Valid for (empty: until further notice)"), UNIT, true, "valid").all();
  }

  private static List<Setting> task(Document document, Place at, Fields fields) {
    fields.texts(NAME, false, "title").texts(TEXT, true, "text")
        .choiceOr(LocalText.of("Slag", "Kind"), Choices.words(TaskKind.values(), FlowTerms::of), Settings.word(TaskKind.DO), "kind")
        .choiceOr(WHO, Choices.orNothing(Choices.roles(document, RoleKind.UNIT, RoleKind.OFFICERS, RoleKind.CONSULTEE, RoleKind.RECEIVER)), "", "by")
        .number(LocalText.of("Frist, arbetsdagar (0: ingen)", "Time limit, working days (0: none)"), MOST_DAYS, 0, "workingDays")
        .choiceOr(LocalText.of("Kommentar", "Comment"), Choices.words(Wanted.values(), FlowTerms::of), Settings.word(Wanted.OFFERED), "comment");
    var earlier = document.namesIn(at.outer());
    for (var id : earlier.subList(0, Math.max(0, earlier.indexOf(at.last())))) {
      fields.member(LocalText.of("Börjar efter ”%s”", "Begins after \"%s\"").formatted(Elements.title(document, at.outer().in(id))), id, "after");
    }
    return fields.all();
  }

  private static List<Setting> group(Document document, Fields fields) {
    var statuses = Choices.orNothing(Choices.statuses(document));
    return fields.choice(LocalText.of("Görs i", "Done in"), Choices.statuses(document), "in")
        .choiceOr(LocalText.of("När alla är klara går ärendet till", "When all are done the case goes to"), statuses, "", "whenDone")
        .choiceOr(LocalText.of("Om någon säger nej går ärendet till", "If somebody denies the case goes to"), statuses, "", "whenDenied").all();
  }
}
