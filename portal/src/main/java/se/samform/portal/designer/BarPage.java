package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;

/** The bar of a design alone, which a script asks for to see whether others have changed something. */
@Named
@RequestScoped
public class BarPage implements Page {
    @Inject DesignPage head;

    @Override
    public Reply open() {
        return head.open() ? Reply.show() : Reply.notFound();
    }
}
