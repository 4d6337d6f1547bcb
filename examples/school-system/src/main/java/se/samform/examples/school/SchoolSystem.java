package se.samform.examples.school;

import java.util.List;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.InternalSystem;
import se.samform.examples.receiving.Receiving;

/** The school system as a program: {@code --port N --data DIR [--token-file FILE] [--end-with-stdin]}. */
public final class SchoolSystem implements InternalSystem {

    public static void main(String... args) {
        Receiving.main(new SchoolSystem(), args);
    }

    @Override
    public String name() {
        return "Elit";
    }

    @Override
    public String purpose() {
        return "Kommunens system för skolan";
    }

    @Override
    public String series() {
        return "ELIT";
    }

    @Override
    public List<Field> read(Answers answers) {
        return PupilMatter.read(answers).fields();
    }
}
