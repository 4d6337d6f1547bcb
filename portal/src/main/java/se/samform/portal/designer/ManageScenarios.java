package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.Scenario;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.ScenarioCodec;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Examples;
import se.samform.designer.draft.Design;
import se.samform.designer.scenario.Answers;
import se.samform.designer.scenario.Suggestions;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Looks for scenarios that are missing, and keeps one that was found. */
@ApplicationScoped
public class ManageScenarios implements Handler {
    private static final int MOST_BYTES = 200_000;
    private static final int DEEPEST = 20;

    @Inject Workshop workshop;
    @Inject Readables readables;
    @Inject KeepScenarios scenarios;
    @Inject Visit visit;
    @Inject Told told;
    @Inject DesignScenariosPage page;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        var readable = readables.of(design.get().document()).readable();
        var sound = readable.isSound() ? readable.definition() : Optional.<ServiceDefinition>empty();
        sound.ifPresent(definition -> run(exchange, design.get(), definition));
        return new Reply.Begun("design-scenarios", DesignScenariosPage.class);
    }

    private void run(Exchange exchange, Design design, ServiceDefinition definition) {
        switch (exchange.parameter("do")) {
            case "suggest" -> page.suggest(suggested(definition));
            case "add" -> read(exchange.parameter("scenario"), definition).map(found -> renamed(found, KeepScenarios.ids(design.document())))
                .flatMap(found -> scenarios.keep(design, found)).ifPresent(page::keep);
            default -> {}
        }
    }

    private List<Suggestions.Suggested> suggested(ServiceDefinition definition) {
        var answers = Answers.by(Examples.of(definition, told.times().today(), Budget.USUAL));
        return Suggestions.of(definition, answers, Holidays.in(visit.getMunicipality().zone()));
    }

    private static Optional<Scenario> read(String json, ServiceDefinition definition) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return JsonText.parse(bytes, MOST_BYTES, DEEPEST) instanceof Parsed.Tree(JsonObject tree) ? ScenarioCodec.read(tree, definition.about().languages()) : Optional.empty();
    }

    /** What is suggested is numbered anew each time that it is looked for. */
    private static Scenario renamed(Scenario scenario, List<String> ids) {
        String id = scenario.id();
        for (int number = 2; ids.contains(id); number++) id = scenario.id() + "-" + number;
        return new Scenario(id, scenario.title(), scenario.on(), scenario.within(), scenario.fees(), scenario.answers(), scenario.acts());
    }
}
