package io.github.ormgen.maven;

/** What a person copies into the POM. */
final class PomText {

    private PomText() {}

    /** The plugin, with the goal that generates. */
    static String plugin(String version) {
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
