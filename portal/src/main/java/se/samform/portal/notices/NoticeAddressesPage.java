package se.samform.portal.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Which addresses are told besides people, to be changed; also what is shown again when that was refused. */
@Named
@RequestScoped
public class NoticeAddressesPage implements Page {
    static final String VIEW = "desk-notice-addresses";

    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Layers layers;
    @Inject Municipalities municipalities;
    @Inject Told told;
    private Layer layer;
    private Optional<TypedAddresses> typed = Optional.empty();
    private String wrong = "";
    private String problem = "";
    private int seen;

    /** A unit's mailbox. @param general where its mail goes without one of its own here; empty for nowhere */
    public record Box(String field, String name, String address, String general, boolean wrong) {
    }

    @Override
    public Reply open() {
        var found = layers.find(Optional.ofNullable(request.getParameter("service")).orElse(""));
        if (found.isEmpty()) return Reply.notFound();
        layer = found.get();
        return Reply.show();
    }

    /** @param address that is none; empty where something else is wrong @param version over which it was to be saved */
    void refuse(TypedAddresses said, String address, String what, int version) {
        typed = Optional.of(said);
        wrong = address;
        problem = what;
        seen = version;
    }

    private TypedAddresses shown() {
        return typed.orElseGet(() -> TypedAddresses.of(units().stream().map(Unit::id).toList(), layer.own()));
    }

    private List<Unit> units() {
        return municipalities.units(visit.getMunicipality().id());
    }

    public String getProblem() {
        return problem;
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    public int getVersion() {
        return typed.isEmpty() ? layer.version() : seen;
    }

    /** Who changed what is settled here last, and when; empty where nobody did. */
    public String getChanged() {
        return layers.changed(layer);
    }

    public boolean isGeneral() {
        return layer.service().isEmpty();
    }

    public String getServiceKey() {
        return layer.service().map(each -> each.key().value()).orElse("");
    }

    public String getServiceName() {
        return layer.service().map(each -> each.definition().title().in(told.language())).orElse("");
    }

    public String getGlobal() {
        return String.join("\n", shown().global());
    }

    public String getSubscribers() {
        return String.join("\n", shown().subscribers());
    }

    /** The first field that it is about; empty where it is about none. */
    public String getProblemField() {
        return Stream.concat(Stream.of(TypedAddresses.GLOBAL, TypedAddresses.SUBSCRIBERS), units().stream().map(unit -> TypedAddresses.field(unit.id())))
            .filter(this::isWrong).findFirst().orElse("");
    }

    public boolean isGlobalWrong() {
        return isWrong(TypedAddresses.GLOBAL);
    }

    public boolean isSubscribersWrong() {
        return isWrong(TypedAddresses.SUBSCRIBERS);
    }

    private boolean isWrong(String field) {
        return !wrong.isEmpty() && shown().isIn(field, wrong);
    }

    public List<Box> getBoxes() {
        return units().stream().map(this::box).toList();
    }

    private Box box(Unit unit) {
        String field = TypedAddresses.field(unit.id());
        return new Box(field, unit.name(), shown().mailboxes().getOrDefault(unit.id(), ""), layer.below().municipality().mailbox(unit.id()).orElse(""), isWrong(field));
    }
}
