package se.samform.designer.flowedit;

import se.samform.designer.draft.Place;

/** Where things of a flow stand. */
public final class FlowPlaces {

  public static final Place FLOW = Place.of("flow");
  public static final Place STATUSES = FLOW.in("statuses");
  public static final Place INITIAL = FLOW.in("initial");
  public static final Place ROUTES = FLOW.in("routes");
  public static final Place DELIVERIES = FLOW.in("deliveries");
  public static final Place GROUPS = FLOW.in("tasks");
  public static final Place TIMERS = FLOW.in("timers");
  public static final Place DECISIONS = FLOW.in("decisions");
  public static final Place TEMPLATES = FLOW.in("templates");
  public static final Place SCENARIOS = FLOW.in("scenarios");
  public static final Place ROLES = Place.of("roles");
  public static final Place NOTICES = Place.of("notices");

  private FlowPlaces() {}

  public static Place status(String id) {
    return STATUSES.in(id);
  }

  public static Place task(String group, String id) {
    return GROUPS.in(group, "tasks", id);
  }
}
