package se.samform.portal.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.id.OfficerId;
import se.samform.engine.changeover.CasePlan;

/** What an administrator says is to become of the cases of an older version: {@code do.<status>} and {@code to.<status>}. */
final class CasePlanForm {
    private static final String OVER = "over";
    private final InFlight.Older older;

    CasePlanForm(InFlight.Older older) {
        this.older = older;
    }

    /** Those in which a case may be that isn't over, in the older version's order. */
    List<Status> statuses() {
        return from().statuses().stream().filter(status -> !status.kind().isEnd()).toList();
    }

    /** Where cases in this status may go, the one of the same name first. */
    List<Status> mayBecome(Status status) {
        return to().statuses().stream().filter(next -> status.kind().mayGoOverTo(next.kind()))
            .sorted((one, other) -> Boolean.compare(other.id().equals(status.id()), one.id().equals(status.id()))).toList();
    }

    /** Empty if no status goes over, or one to where it can't. @param parameter by its name */
    Optional<CasePlan> read(UnaryOperator<String> parameter, OfficerId by) {
        var planned = new HashMap<String, String>();
        for (var status : statuses()) {
            if (parameter.apply("do." + status.id()).equals(OVER)) planned.put(status.id(), parameter.apply("to." + status.id()));
        }
        boolean isPossible = statuses().stream().filter(status -> planned.containsKey(status.id()))
            .allMatch(status -> mayBecome(status).stream().anyMatch(next -> next.id().equals(planned.get(status.id()))));
        return planned.isEmpty() || !isPossible ? Optional.empty() : Optional.of(plan(planned, by));
    }

    private CasePlan plan(Map<String, String> statuses, OfficerId by) {
        return new CasePlan(older.version().id(), older.newest().id(), statuses, by);
    }

    Flow from() {
        return older.version().definition().flow();
    }

    Flow to() {
        return older.newest().definition().flow();
    }
}
