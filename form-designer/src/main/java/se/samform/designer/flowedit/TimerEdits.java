package se.samform.designer.flowedit;

import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.flow.Span;
import se.samform.core.flow.Timer;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;

/** What happens by itself when time has passed. */
public final class TimerEdits {

  private TimerEdits() {}

  public static Added add(Document document, Timer.Start start, Span after, Timer.Action then) {
    var id = FreshId.of(document, "", switch (then) {
      case Timer.Action.Become become -> "goes-on";
      case Timer.Action.Decide decide -> "decides";
      case Timer.Action.Remind remind -> "reminds";
      case Timer.Action.MoveTo move -> "moves";
    });
    var timer = new ObjectTree().put("id", id).put("from", json(start)).put("after", Settings.span(after)).put("then", json(then)).build();
    return new Added(id, Edit.of(new Change.Insert(FlowPlaces.TIMERS, "", timer)));
  }

  public static Edit from(Document document, String timer, Timer.Start start) {
    return Settings.put(document, FlowPlaces.TIMERS.in(timer, "from"), json(start));
  }

  public static Edit after(Document document, String timer, Span after) {
    return Settings.put(document, FlowPlaces.TIMERS.in(timer, "after"), Settings.span(after));
  }

  public static Edit then(Document document, String timer, Timer.Action then) {
    return Settings.put(document, FlowPlaces.TIMERS.in(timer, "then"), json(then));
  }

  public static Taking take(Document document, String timer) {
    return Taking.of(FlowPlaces.TIMERS.in(timer), Stories.naming(document, List.of(), List.of("happened", "didNotHappen"), "timer-fired " + timer).toList());
  }

  /** What starts it, as the format writes it. */
  static JsonValue json(Timer.Start start) {
    return switch (start) {
      case Timer.Start.In(var status) -> new ObjectTree().put("status", status).build();
      case Timer.Start.Opened() -> Trees.text("opened");
      case Timer.Start.Promise() -> Trees.text("promise");
      case Timer.Start.ValidUntil() -> Trees.text("valid-until");
    };
  }

  private static JsonValue json(Timer.Action then) {
    return switch (then) {
      case Timer.Action.Become(var status) -> new ObjectTree().put("status", status).build();
      case Timer.Action.Decide(var ruling) -> new ObjectTree().put("decision", ruling).build();
      case Timer.Action.Remind(var whom) -> new ObjectTree().put("remind", Settings.word(whom)).build();
      case Timer.Action.MoveTo(var role) -> new ObjectTree().put("moveTo", role).build();
    };
  }
}
