package se.samform.portal.desk;

import java.util.function.UnaryOperator;
import se.samform.portal.edge.Urls;

/**
 * A search as its address says it.
 *
 * @param text empty where it is kept elsewhere
 * @param kept the secret that finds it then
 * @param state {@code open}, {@code closed}, or empty for both
 * @param unit a slug; empty for all the officer's units
 * @param service the key of the only e-service shown; empty for all
 * @param below where the page begins
 */
record SearchAddress(String text, String kept, String state, String unit, String service, long below) {

    static SearchAddress read(String text, String kept, UnaryOperator<String> said) {
        String state = said.apply("state");
        return new SearchAddress(text, kept, state.equals("open") || state.equals("closed") ? state : "", said.apply("unit"), said.apply("service"), number(said.apply("below")));
    }

    SearchAddress in(String otherState) {
        return new SearchAddress(text, kept, otherState, unit, service, Long.MAX_VALUE);
    }

    SearchAddress ofUnit(String slug) {
        return new SearchAddress(text, kept, state, slug, service, Long.MAX_VALUE);
    }

    SearchAddress onlyService(String key) {
        return new SearchAddress(text, kept, state, unit, key, Long.MAX_VALUE);
    }

    SearchAddress from(long number) {
        return new SearchAddress(text, kept, state, unit, service, number);
    }

    boolean isNarrowed() {
        return !state.isEmpty() || !unit.isEmpty() || !service.isEmpty();
    }

    /** Inside the municipality. */
    String path() {
        String query = (text.isEmpty() ? "" : "&q=" + Urls.encode(text)) + (state.isEmpty() ? "" : "&state=" + state)
            + (unit.isEmpty() ? "" : "&unit=" + Urls.encode(unit)) + (service.isEmpty() ? "" : "&service=" + Urls.encode(service))
            + (below == Long.MAX_VALUE ? "" : "&below=" + below);
        return "desk/find" + (kept.isEmpty() ? "" : "/" + kept) + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
