package se.samform.designer.settings;

import java.util.List;
import se.samform.designer.settings.Settings.Group;

/** Settings of a step. */
final class StepSettings {
    private StepSettings() {}

    static List<Group> of(Here here) {
        return List.of(
            Group.open("step", "Steg", "Step", List.of(
                here.words(here.named("title", "Rubrik", "Heading").needed()),
                here.longWords(here.named("intro", "Inledning", "Introduction").hint("Visas överst på sidan.", "Shown at the top of the page.")))),
            Group.open("questions", "Frågor", "Questions", List.of(ServiceSettings.questions(here, here.named("questions", "Frågor i steget", "Questions of the step")))),
            Group.open("conditions", "Villkor", "Conditions", List.of(
                here.condition(here.named("shown", "Visas", "Shown").hint("Ett steg som inte visas frågar inget.", "A step that is not shown asks nothing."), Setting.Holds.ALWAYS))),
            Group.folded("data", "Uppgifter", "Data", List.of(ItemSettings.id(here, Form.of(Form.Kind.ID)))));
    }
}
