package se.samform.core.document.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the reference validator, finds wrong with a file; takes seconds the first time. */
final class Validity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validity() {
    }

    static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " " + fault.getMessage()
                            + " at " + fault.getLocation().getContext())
                    .distinct().toList();
            return result.isCompliant() ? faults : faults.isEmpty() ? List.of("not compliant") : faults;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
