package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Choices;
import se.samform.designer.flowedit.FlowPlaces;
import se.samform.designer.flowedit.FlowTerms;
import se.samform.designer.flowmap.FlowNode;
import se.samform.portal.designer.SettingField.Chosen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The flow of a design: as a picture, as a table, and the settings of what is selected. */
@Named
@RequestScoped
public class DesignFlowPage implements Page {
    @Inject DesignPage head;
    @Inject Visit visit;
    @Inject Told told;
    private String asked;
    private Place at = FlowPlaces.FLOW;
    private FlowDrawing drawing;
    private List<FlowRow> rows;
    private FlowSelection chosen;

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var document = head.document();
        var definition = DefinitionCodec.outline(document.tree());
        if (definition.isEmpty()) return Reply.notFound();
        at = there(Place.of(asked == null ? visit.query("at") : asked));
        draw(definition.get());
        return Reply.show();
    }

    private void draw(ServiceDefinition definition) {
        drawing = FlowDrawing.of(definition, head.document(), at, told.language());
        rows = FlowRow.of(definition, head.document(), at, told.language());
        chosen = new FlowSelection(definition, head.document(), at, rows, told);
    }

    /** What is selected on the page that was posted. */
    void select(String place) {
        asked = place;
    }

    /** The nearest thing around it that is there still and can be selected; the flow, where nothing is. */
    private Place there(Place place) {
        boolean isOurs = place.isIn(FlowPlaces.FLOW) || place.isIn(FlowPlaces.ROLES);
        if (!isOurs || place.equals(FlowPlaces.STATUSES) || place.equals(FlowPlaces.GROUPS)) return FlowPlaces.FLOW;
        if (isList(place) || head.document().at(place).isPresent() && isThing(place)) return place;
        return there(place.outer());
    }

    private static boolean isList(Place place) {
        return place.equals(FlowPlaces.FLOW) || List.of(FlowPlaces.ROUTES, FlowPlaces.DECISIONS, FlowPlaces.TIMERS, FlowPlaces.DELIVERIES, FlowPlaces.ROLES).contains(place);
    }

    private static boolean isThing(Place place) {
        var list = place.outer();
        return List.of(FlowPlaces.STATUSES, FlowPlaces.DECISIONS, FlowPlaces.TIMERS, FlowPlaces.GROUPS, FlowPlaces.ROLES).contains(list)
            || place.isIn(FlowPlaces.GROUPS) && place.names().size() == 5;
    }

    public FlowDrawing getDrawing() {
        return drawing;
    }

    public List<FlowRow> getRows() {
        return rows;
    }

    public FlowSelection getChosen() {
        return chosen;
    }

    public String getAt() {
        return at.text();
    }

    /** Whether it was asked what it would mean to take away what is selected. */
    public boolean isAway() {
        return visit.query("away").equals("yes");
    }

    public String getSaysLanguage() {
        return head.first().tag();
    }

    /** For a new status. */
    public List<Chosen> getKinds() {
        var kinds = Arrays.stream(StatusKind.values()).filter(kind -> kind != StatusKind.DRAFT).toArray(StatusKind[]::new);
        return SettingField.choices(Choices.words(kinds, FlowTerms::of), "in-progress", told.language());
    }

    /** Where ways may begin: every status, and where the form is filled in. */
    public List<Chosen> getSources() {
        return drawing.nodes().stream().filter(node -> !node.status().isEmpty()).map(node -> new Chosen(node.status(), node.name(), node.picked())).toList();
    }

    public List<Chosen> getTargets() {
        return getSources().stream().filter(source -> !source.value().equals(FlowNode.START)).toList();
    }
}
