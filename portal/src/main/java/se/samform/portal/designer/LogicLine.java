package se.samform.portal.designer;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.Choice;
import se.samform.designer.logic.Line;
import se.samform.designer.logic.Line.Input;
import se.samform.portal.designer.SettingField.Chosen;

/** A line of a condition or a formula as the page shows it. @param number of the line, from 1, for who can't see where it stands */
public record LogicLine(Line line, Language language, int number) {
    private static final int DEEPEST = 6;

    /** What can be chosen under one heading. */
    public record Options(String heading, List<Chosen> of) {}

    public record Select(String name, String label, List<Options> options) {}

    /** @param kind {@code choice}, {@code choices}, {@code lines} or the type of a field */
    public record Entry(String name, String label, String kind, List<Chosen> choices, String value, String unit) {}

    static List<LogicLine> of(List<Line> lines, Language language) {
        var shown = new ArrayList<LogicLine>();
        lines.forEach(line -> shown.add(new LogicLine(line, language, shown.size() + 1)));
        return shown;
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    public String getKey() {
        return line.key();
    }

    public String getKind() {
        return line.kind();
    }

    /** Class of how far in it stands. */
    public int getDepth() {
        return Math.min(line.depth(), DEEPEST);
    }

    public String getWord() {
        return say(line.word());
    }

    public String getSaid() {
        return line.said().map(this::say).orElse("");
    }

    /** What can't be chosen in, in words. */
    public String getSentence() {
        return line.sentence().map(this::say).orElse("");
    }

    public String getKept() {
        return line.kept().orElse("");
    }

    public List<Select> getSelects() {
        return line.selects().stream().map(select -> new Select(select.name(), say(select.label()), options(select))).toList();
    }

    private List<Options> options(Line.Select select) {
        var options = new ArrayList<Options>();
        for (Choice choice : select.of()) {
            String heading = say(choice.heading());
            if (options.isEmpty() || !options.getLast().heading().equals(heading)) options.add(new Options(heading, new ArrayList<>()));
            options.getLast().of().add(chosen(choice, List.of(select.chosen())));
        }
        return options;
    }

    private Chosen chosen(Choice choice, List<String> chosen) {
        return new Chosen(choice.value(), say(choice.label()), chosen.contains(choice.value()));
    }

    /** Null where there is nothing to compare with. */
    public Entry getEntry() {
        return line.entry().map(entry -> new Entry(
            entry.name(), say(entry.label()), kind(entry.input()), entry.of().stream().map(choice -> chosen(choice, entry.values())).toList(), entry.value(), say(entry.unit()))).orElse(null);
    }

    private static String kind(Input input) {
        return switch (input) {
            case ONE -> "choice";
            case SEVERAL -> "choices";
            case LINES -> "lines";
            case DAY -> "date";
            case TIME, TEXT, NUMBER -> "text";
        };
    }

    /** Whether nothing is chosen yet among what can be. */
    public boolean isOpenChoice() {
        return line.entry().filter(entry -> entry.input() == Input.ONE && entry.values().isEmpty()).isPresent();
    }

    /** Whether lines are added in or beside it. */
    public boolean isCondition() {
        return List.of("fixed", "group", "not", "row", "rows", "kept").contains(line.kind());
    }

    private boolean isFirst() {
        return line.depth() == 0;
    }

    /** Whether its buttons add lines: the first of a condition, and what has lines in it. */
    public boolean isTakingLines() {
        return isCondition() && (isFirst() || line.kind().equals("group") || line.kind().equals("rows"));
    }

    /** Whether rows or terms are added to it. */
    public boolean isTakingTerms() {
        return line.kind().equals("formula") && line.selects().getFirst().chosen().matches("case|add|multiply|min|max");
    }

    /** Whether it can go by itself. */
    public boolean isTakable() {
        return isCondition() ? !(isFirst() && line.kind().equals("fixed")) : line.kind().equals("case");
    }
}
