package se.samform.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;

/** The front page of a municipality. */
@Named
@RequestScoped
public class CataloguePage implements Page {

    @Override
    public Reply open() {
        return Reply.show();
    }
}
