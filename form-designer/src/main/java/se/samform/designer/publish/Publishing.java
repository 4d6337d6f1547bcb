package se.samform.designer.publish;

import java.util.List;
import se.samform.core.area.AreaWarning;
import se.samform.core.form.Fault;
import se.samform.core.publication.Published;

/** What became of an attempt to publish. */
public sealed interface Publishing {

    /** It is offered from now on; the same bytes published again are the same version. @param warnings about the areas that it asks for */
    record Done(Published published, List<AreaWarning> warnings) implements Publishing {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was changed. At least one fault. */
    record Refused(List<Fault> faults) implements Publishing {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
