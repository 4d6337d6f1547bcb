package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the address of a step says besides the step: why one is here again.
 *
 * @param check tell what is wrong
 * @param stale something was saved elsewhere after the page was shown: it is shown again as it was typed; stands in no address
 * @param later an anonymous visitor wants to go on another day
 * @param saved it was saved because it was asked for
 * @param change one came from the review
 * @param refusals files that were not received
 * @param fresh questions that the answers brought
 * @param spared questions that came after the check: nobody has had a chance to answer them, so nothing is told of them
 */
record StepState(boolean check, boolean stale, boolean later, boolean saved, boolean change, List<Refusal> refusals, List<String> fresh, Set<String> spared) {
    StepState {
        refusals = List.copyOf(refusals);
        fresh = List.copyOf(fresh);
        spared = Set.copyOf(spared);
    }

    static StepState answered(boolean check, boolean change) {
        return new StepState(check, false, false, false, change, List.of(), List.of(), Set.of());
    }

    /** For a script of ours, while the answers bring and take away questions. */
    static StepState answering(Set<String> checked, List<String> shown, boolean change) {
        var spared = shown.stream().filter(id -> !checked.contains(id)).collect(Collectors.toSet());
        return new StepState(!checked.isEmpty(), false, false, false, change, List.of(), List.of(), spared);
    }

    /** Something else has been saved: what was typed is shown again. */
    static StepState overtaken(boolean change) {
        return new StepState(false, true, false, false, change, List.of(), List.of(), Set.of());
    }

    static StepState leaving() {
        return new StepState(false, false, true, false, false, List.of(), List.of(), Set.of());
    }

    static StepState saved(List<Refusal> refusals, boolean change) {
        return new StepState(false, false, false, true, change, refusals, List.of(), Set.of());
    }

    static StepState refused(List<Refusal> refusals, List<String> fresh, boolean change) {
        return new StepState(true, false, false, false, change, refusals, fresh, Set.of());
    }

    /** Nothing goes on from here, which is told; of the questions that have come nothing is told yet. */
    static StepState stopped(List<String> fresh, boolean change) {
        return new StepState(true, false, false, false, change, List.of(), fresh, Set.of());
    }

    static StepState fresh(List<String> fresh, boolean change) {
        return new StepState(false, false, false, false, change, List.of(), fresh, Set.of());
    }

    /** @param has whether the query has the name @param value what it says, empty for nothing */
    static StepState of(Predicate<String> has, UnaryOperator<String> value) {
        String fresh = value.apply("new");
        return new StepState(
            has.test("check"), false, has.test("later"), has.test("saved"), has.test("change"),
            Refusal.parse(value.apply("refused")), fresh.isEmpty() ? List.of() : List.of(fresh.split(",")), Set.of());
    }

    /** The same, with the names of the files that were not received. */
    StepState with(List<Refusal> named) {
        return new StepState(check, stale, later, saved, change, named, fresh, spared);
    }

    /** The address of a step in this state. */
    String in(String path) {
        var query = new ArrayList<String>();
        if (check) query.add("check");
        if (later) query.add("later");
        if (saved) query.add("saved");
        if (change) query.add("change");
        if (!refusals.isEmpty()) query.add(Refusal.parameter(refusals));
        if (!fresh.isEmpty()) query.add("new=" + String.join(",", fresh));
        return query.isEmpty() ? path : path + "?" + query.stream().collect(Collectors.joining("&"));
    }

    /** Whether it is to be told what is wrong with the question. */
    boolean checks(String question) {
        return check && !spared.contains(question) && !fresh.contains(question);
    }

    Set<String> freshIds() {
        return Set.copyOf(fresh);
    }
}
