package se.samform.designer.flowedit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.StatusKind;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** Statuses, and the ways between them that people take. */
public final class StatusEdits {

  private StatusEdits() {}

  /** The first one is where cases begin. */
  public static Added add(Document document, String title, Language language, StatusKind kind) {
    var id = FreshId.of(document, title, "status");
    var status = new ObjectTree().put("id", id).put("kind", Settings.word(kind)).put("title", new ObjectTree().put(language.tag(), title.strip()).build()).build();
    var changes = new ArrayList<Change>();
    changes.add(new Change.Insert(FlowPlaces.STATUSES, kind.isEnd() ? "" : firstEnd(document), status));
    if (document.namesIn(FlowPlaces.STATUSES).isEmpty()) {
      changes.add(new Change.Put(FlowPlaces.INITIAL, Trees.text(id)));
    }
    return new Added(id, new Edit(changes));
  }

  private static String firstEnd(Document document) {
    var ends = Stream.of(StatusKind.values()).filter(StatusKind::isEnd).map(Settings::word).toList();
    return Elements.in(document, FlowPlaces.STATUSES).filter(at -> ends.contains(Elements.text(document, at, "kind"))).map(Place::last).findFirst().orElse("");
  }

  /** Lets a case go from the one to the other; nothing where it may already, or one of them isn't there. */
  public static Edit connect(Document document, String from, String to) {
    var next = FlowPlaces.status(from).in("next");
    boolean isThere = document.at(FlowPlaces.status(from)).isPresent() && document.at(FlowPlaces.status(to)).isPresent();
    return !isThere || Elements.texts(document, next).contains(to) ? Edit.NOTHING : Edit.of(new Change.Insert(next, "", Trees.text(to)));
  }

  public static Edit disconnect(Document document, String from, String to) {
    var named = Elements.saying(document, FlowPlaces.status(from).in("next"), to).<Change>map(Change.Take::new).toList();
    return new Edit(named.reversed());
  }

  /** The one where cases begin. */
  public static Edit begin(Document document, String status) {
    return Settings.put(document, FlowPlaces.INITIAL, Trees.text(status));
  }

  public static Taking take(Document document, String id) {
    var uses = Stream.of(initial(document, id), nexts(document, id), groups(document, id), timers(document, id), decisions(document, id), stories(document, id))
        .flatMap(each -> each).toList();
    return Taking.of(FlowPlaces.status(id), uses);
  }

  private static Stream<Use> initial(Document document, String id) {
    return document.textAt(FlowPlaces.INITIAL).equals(id)
        ? Stream.of(new Use(FlowPlaces.INITIAL, LocalText.of("Ärenden börjar här: välj först en annan status att börja i", "Cases begin here: first choose another status to begin in"), Fate.PREVENTS))
        : Stream.of();
  }

  private static Stream<Use> nexts(Document document, String id) {
    return Elements.in(document, FlowPlaces.STATUSES).flatMap(at -> Elements.saying(document, at.in("next"), id).map(place ->
        new Use(place, LocalText.of("”%s” leder hit: övergången tas bort", "\"%s\" leads here: that way goes").formatted(Elements.title(document, at)), Fate.FORGETS)));
  }

  private static Stream<Use> groups(Document document, String id) {
    return Elements.in(document, FlowPlaces.GROUPS).flatMap(at -> Elements.text(document, at, "in").equals(id)
        ? tasks(document, at)
        : Stream.of("whenDone", "whenDenied").filter(name -> Elements.text(document, at, name).equals(id)).map(name ->
            new Use(at.in(name), LocalText.of("Uppgifter leder hit när de är över: då stannar ärendet där det är", "Tasks lead here when they are over: the case stays where it is then"), Fate.FORGETS)));
  }

  private static Stream<Use> tasks(Document document, Place group) {
    var titles = Elements.in(document, group.in("tasks")).map(at -> Elements.title(document, at)).toList();
    var named = titles.stream().reduce((one, other) -> LocalText.of("%s, %s", "%s, %s").formatted(one, other)).orElse(LocalText.of("inga", "none"));
    return Stream.of(new Use(group, LocalText.of("Uppgifter görs här (%s): de tas bort också", "Tasks are done here (%s): they go too").formatted(named), Fate.GOES_ALONG));
  }

  private static Stream<Use> timers(Document document, String id) {
    return Elements.in(document, FlowPlaces.TIMERS)
        .filter(at -> Elements.text(document, at, "from", "status").equals(id) || Elements.text(document, at, "then", "status").equals(id))
        .map(at -> new Use(at, LocalText.of("Tidsgränsen ”%s” räknas härifrån eller leder hit: den tas bort också", "The time limit \"%s\" counts from here or leads here: it goes too")
            .formatted(Elements.title(document, at)), Fate.GOES_ALONG));
  }

  private static Stream<Use> decisions(Document document, String id) {
    return Elements.in(document, FlowPlaces.DECISIONS).filter(at -> Elements.text(document, at, "status").equals(id))
        .map(at -> new Use(at.in("status"), LocalText.of("Beslutet ”%s” leder hit: låt det först leda till en annan status", "The decision \"%s\" leads here: first let it lead to another status")
            .formatted(Elements.title(document, at)), Fate.PREVENTS));
  }

  private static Stream<Use> stories(Document document, String id) {
    return Stories.naming(document, List.of("setStatus"), List.of("status"), id);
  }
}
