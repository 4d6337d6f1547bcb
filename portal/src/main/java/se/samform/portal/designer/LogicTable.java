package se.samform.portal.designer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.logic.TableGrid;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Sentence;
import se.samform.designer.wording.TableInWords;

/**
 * A decision table, or one version of it, as the page shows it.
 *
 * @param rules place of its list of rules
 * @param from from when it is in force; empty for always
 */
public record LogicTable(String name, String hit, String from, String rules, List<String> columns, List<Rule> rows, String otherwise, String otherwiseAt) {

    /** @param at its place @param whole its condition, where it doesn't fit into columns; empty where it does */
    public record Rule(int number, String at, List<String> cells, String whole, String then, boolean picked, boolean first, boolean last) {}

    static List<LogicTable> of(Document document, InWords words, Place picked, Language language) {
        var shown = new ArrayList<LogicTable>();
        for (DecisionTable table : words.vocabulary().definition().tables()) {
            var place = Place.of("tables").in(table.id());
            var told = words.table(table);
            if (document.at(place.in("versions")).orElse(null) instanceof JsonArray versions) {
                for (int i = 0; i < Math.min(versions.size(), told.versions().size()); i++) {
                    shown.add(of(words, told, told.versions().get(i), place.in("versions", String.valueOf(i)), versions.getJsonObject(i), picked, language));
                }
            } else {
                document.at(place).ifPresent(object -> shown.add(of(words, told, told.versions().getFirst(), place, object.asJsonObject(), picked, language)));
            }
        }
        return shown;
    }

    private static LogicTable of(InWords words, TableInWords told, TableInWords.Version version, Place place, JsonObject around, Place picked, Language language) {
        var grid = TableGrid.of(words, told.id(), around);
        var rules = place.in("rules");
        var rows = grid.rules().stream().map(rule -> row(rule, rules.in(String.valueOf(rule.number() - 1)), grid.rules().size(), picked, language)).toList();
        return new LogicTable(
            told.name().in(language), told.hit().in(language), said(version.from(), language), rules.text(), grid.columns().stream().map(column -> column.name().in(language)).toList(), rows,
            grid.otherwise().flatMap(TableGrid.Said::sentence).map(sentence -> sentence.in(language)).orElse(""), grid.otherwise().isPresent() ? place.in("otherwise").text() : "");
    }

    private static String said(Optional<Sentence> sentence, Language language) {
        return sentence.map(words -> words.in(language)).orElse("");
    }

    private static Rule row(TableGrid.Rule rule, Place at, int size, Place picked, Language language) {
        return new Rule(
            rule.number(), at.text(), rule.cells().stream().map(cell -> said(cell, language)).toList(), rule.fits() ? "" : said(rule.when().sentence(), language), said(rule.then().sentence(), language),
            at.equals(picked), rule.number() == 1, rule.number() == size);
    }
}
