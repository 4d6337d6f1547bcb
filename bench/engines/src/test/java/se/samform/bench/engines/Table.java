package se.samform.bench.engines;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who gets a case: the first rule that holds, by the kind and how much it is. The same rules in each engine's format. */
final class Table {

    static final List<String> KINDS = List.of("street", "park", "school", "care", "water", "culture");
    static final List<String> UNITS = List.of("unit-a", "unit-b", "unit-c", "unit-d");
    private static final List<Integer> LIMITS = List.of(500, 100, 0);

    private static final List<Rule> RULES = KINDS.stream().flatMap(kind -> LIMITS.stream().map(limit -> new Rule(kind, limit, unit(kind, limit)))).toList();

    private record Rule(String kind, int atLeast, String unit) {

        boolean holds(Application application) {
            return application.kind().equals(kind) && application.amount() >= atLeast;
        }
    }

    private Table() {}

    /** What every engine must say. */
    static String unit(Application application) {
        return RULES.stream().filter(rule -> rule.holds(application)).findFirst().orElseThrow().unit();
    }

    /** Samform's. */
    static String rules() {
        return RULES.stream().map(rule -> """
                {"when": {"all": [{"question": "kind", "is": "%s"}, {"question": "amount", "atLeast": "%d"}]}, "then": {"text": "%s"}}"""
                .formatted(rule.kind(), rule.atLeast(), rule.unit())).collect(Collectors.joining(",\n"));
    }

    /** @param number what the engine calls the type of a whole number */
    static String dmn(String namespace, String number) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="%s" id="routing-definitions" name="routing" namespace="http://samform.se/bench">
                  <decision id="routing" name="Routing">
                    <decisionTable id="table" hitPolicy="FIRST">
                      <input id="in-kind"><inputExpression id="kind-expression" typeRef="string"><text>kind</text></inputExpression></input>
                      <input id="in-amount"><inputExpression id="amount-expression" typeRef="%s"><text>amount</text></inputExpression></input>
                      <output id="out-unit" label="unit" name="unit" typeRef="string"/>
                %s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(namespace, number, IntStream.range(0, RULES.size()).mapToObj(Table::rule).collect(Collectors.joining("\n")));
    }

    private static String rule(int number) {
        var rule = RULES.get(number);
        return """
                <rule id="rule-%d"><inputEntry id="kind-%d"><text><![CDATA["%s"]]></text></inputEntry>\
                <inputEntry id="amount-%d"><text><![CDATA[>= %d]]></text></inputEntry>\
                <outputEntry id="unit-%d"><text>"%s"</text></outputEntry></rule>"""
                .formatted(number, number, rule.kind(), number, rule.atLeast(), number, rule.unit());
    }

    private static String unit(String kind, int limit) {
        return UNITS.get((KINDS.indexOf(kind) + LIMITS.indexOf(limit)) % UNITS.size());
    }
}
