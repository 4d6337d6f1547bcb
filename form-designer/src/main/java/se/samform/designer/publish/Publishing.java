package se.samform.designer.publish;

import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.publication.Published;

/** What became of an attempt to publish. */
public sealed interface Publishing {

    /** It is offered from now on; the same bytes published again are the same version. */
    record Done(Published published) implements Publishing {}

    /** Nothing was changed. At least one fault. */
    record Refused(List<Fault> faults) implements Publishing {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
