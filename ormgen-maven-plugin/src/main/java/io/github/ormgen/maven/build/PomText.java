package io.github.ormgen.maven.build;

/** What a person copies into the POM. */
public final class PomText {

    private PomText() {}

    /** The plugin, with the goal that generates. */
    public static String plugin(String version) {
        return """
                <plugin>
                  <groupId>io.github.ormgen</groupId>
                  <artifactId>ormgen-maven-plugin</artifactId>
                  <version>%s</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>""".formatted(version);
    }
}
