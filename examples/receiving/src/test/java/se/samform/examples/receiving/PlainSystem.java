package se.samform.examples.receiving;

import java.util.List;

/** The least that a system can be. */
public final class PlainSystem implements InternalSystem {

    public static void main(String... args) {
        Receiving.main(new PlainSystem(), args);
    }

    @Override
    public String name() {
        return "Plain";
    }

    @Override
    public String purpose() {
        return "Ett system i ett prov";
    }

    @Override
    public String series() {
        return "PLAIN";
    }

    @Override
    public List<Field> read(Answers answers) {
        return List.of(Field.listed("Namn", answers.first(List.of("name")).orElse("")));
    }
}
