package se.samform.examples.care;

import java.util.List;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.InternalSystem;
import se.samform.examples.receiving.Receiving;

/** The care system as a program: {@code --port N --data DIR [--token-file FILE] [--end-with-stdin]}. */
public final class CareSystem implements InternalSystem {

    public static void main(String... args) {
        Receiving.main(new CareSystem(), args);
    }

    @Override
    public String name() {
        return "Origo";
    }

    @Override
    public String purpose() {
        return "Kommunens system för vård och omsorg";
    }

    @Override
    public String series() {
        return "ORIGO";
    }

    @Override
    public List<Field> read(Answers answers) {
        return Actualisation.read(answers).fields();
    }
}
