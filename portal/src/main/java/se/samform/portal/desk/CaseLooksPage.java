package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.Right;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;

/** Who has looked at one case: for who sees all looks, and for who may see those at cases of their own. */
@Named
@RequestScoped
public class CaseLooksPage implements Page {
    private static final int MOST = 500;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookLines looks;
    private List<LookLine> lines;
    private boolean isOpenable;

    @Override
    public Reply open() {
        Optional<CaseId> id = CaseAddress.id(visit.variable("case"));
        if (id.isEmpty() || !desk.mayAskWhoLooked(id.get())) return Reply.notFound();
        isOpenable = desk.isTheirs();
        lines = looks.told(looks.of(id.get(), MOST));
        return Reply.show();
    }

    public List<LookLine> getLines() {
        return lines;
    }

    /** Whether there may be older ones than are shown. */
    public boolean isFull() {
        return lines.size() == MOST;
    }

    public String getReference() {
        return lines.stream().map(LookLine::reference).filter(reference -> !reference.isEmpty()).findFirst().orElse("");
    }

    /** Where one goes back to: the case, or the looks of all. */
    public String getBack() {
        return isOpenable ? "desk/" + visit.variable("case") : desk.may(Right.LOOKS) ? "desk/looks" : "desk";
    }
}
