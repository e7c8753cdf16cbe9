<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nn_desktop</name>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>a document opens in a window, so --console takes none</source>
        <translation>ein Dokument öffnet sich in einem Fenster, deshalb geht es nicht zusammen mit --console</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>A neural network from scratch that you can watch, rewind and take apart.</source>
        <translation>Ein neuronales Netz von Grund auf: zum Zusehen, Zurückspulen und Auseinandernehmen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>a document to open, or a table as CSV</source>
        <translation>ein Dokument, das geöffnet werden soll, oder eine Tabelle als CSV</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>run the workshop in this terminal, without a window</source>
        <translation>den Workshop in diesem Terminal ausführen, ohne Fenster</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>say whether the program works here</source>
        <translation>sagen, ob das Programm hier funktioniert</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>the same, and open the window and train in it</source>
        <translation>dasselbe, dazu das Fenster öffnen und darin trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>NN Desktop misses a part of itself: {error}.</source>
        <translation>NN Desktop fehlt ein Teil von sich selbst: {error}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>There is no terminal to print to: start NN Desktop in a terminal.</source>
        <translation>Es gibt kein Terminal für die Ausgabe: NN Desktop bitte in einem Terminal starten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Training [{bar}] {done} of {iterations} iterations</source>
        <translation>Training [{bar}] {done} von {iterations} Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Ask the network: three inputs, each 0 or 1. An empty line ends the program.</source>
        <translation>Fragen an das Netz: drei Eingaben, jede 0 oder 1. Eine leere Zeile beendet das Programm.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Answer:  {answer}, {verdict}</source>
        <translation>Antwort:  {answer}, {verdict}</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Starting weights:       {weights}</source>
        <translation>Startgewichte:              {weights}</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Weights after training: {weights}</source>
        <translation>Gewichte nach dem Training: {weights}</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Trained {iterations} iterations.</source>
        <translation>Trainierte Iterationen: {iterations}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Input {number}: </source>
        <translation>Eingabe {number}: </translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>The output cannot be written: {reason}.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>An input is 0 or 1, not {text}. Please type it again.</source>
        <translation>Eine Eingabe ist 0 oder 1, nicht {text}. Bitte noch einmal eintippen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Line {number}: a question is three inputs, each 0 or 1, such as 1 0 0, not {text}.</source>
        <translation>Zeile {number}: Eine Frage besteht aus drei Eingaben, jede 0 oder 1, zum Beispiel 1 0 0, nicht {text}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>not given</source>
        <translation>ohne Zeile</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>A row of the table says what the answer should be.</source>
        <translation>Eine Zeile der Tabelle sagt, wie die Antwort sein soll.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>Every neuron that agrees with the rows answers the same here.</source>
        <translation>Jedes Neuron, das zu den Zeilen passt, antwortet hier gleich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>Neurons that agree with the rows do not all give the same answer here.</source>
        <translation>Neuronen, die zu den Zeilen passen, antworten hier nicht alle gleich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>All inputs are 0, so no weights can change this answer. A bias could.</source>
        <translation>Alle Eingaben sind 0, deshalb kann kein Gewicht diese Antwort ändern. Ein Bias könnte es.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>No row of the table asks this.</source>
        <translation>Keine Zeile der Tabelle fragt danach.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>forced to {answer}</source>
        <translation>folgt: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/boolean/corner_reasons.py"/>
        <source>stuck at {answer}</source>
        <translation>fest: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Row {row}: {problem}</source>
        <translation>Zeile {row}: {problem}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Nothing was pasted.</source>
        <translation>Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>The clipboard has {rows} rows. The most that fit are {limit}.</source>
        <translation>Die Zwischenablage hat {rows} Zeilen. Höchstens {limit} passen hinein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>The clipboard holds more than {limit} MB, the most that can be pasted.</source>
        <translation>Die Zwischenablage enthält mehr als {limit} MB; mehr kann nicht eingefügt werden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Mistakes that are not listed: {count}.</source>
        <translation>Fehler, die hier nicht aufgeführt sind: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>Correct this and try again. Nothing has been changed.</source>
        <translation>Bitte das berichtigen und es noch einmal versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The cells are separated by commas.</source>
        <translation>Die Zellen sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The cells are separated by semicolons.</source>
        <translation>Die Zellen sind durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The cells are separated by tabs.</source>
        <translation>Die Zellen sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>1 row was read.</source>
        <translation>1 Zeile wurde gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The numbers have a decimal comma.</source>
        <translation>Die Zahlen haben ein Dezimalkomma.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The first line names the columns.</source>
        <translation>Die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>1 blank line was skipped.</source>
        <translation>1 leere Zeile wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>{name} was not imported.</source>
        <translation>{name} wurde nicht importiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>It is larger than {limit} MB, the most that can be read.</source>
        <translation>Sie ist größer als {limit} MB; mehr kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>Line {line}: here are zero bytes. Save it as UTF-8 first.</source>
        <translation>Zeile {line} der Datei: Hier stehen Null-Bytes. Bitte die Datei zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>It has more than {limit} columns. A row has four: three inputs and a target.</source>
        <translation>Sie hat mehr als {limit} Spalten. Eine Zeile hat vier: drei Eingaben und einen Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>It has {rows} rows. The most that can be imported is {limit}.</source>
        <translation>Sie hat {rows} Zeilen. Höchstens {limit} können importiert werden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>{rows} rows were read.</source>
        <translation>{rows} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>The cells are separated by {sign}.</source>
        <translation>Die Zellen sind durch {sign} getrennt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>{lines} blank lines were skipped.</source>
        <translation>{lines} leere Zeilen wurden übersprungen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>input {number} is {value}, but an input is 0 or 1.</source>
        <translation>Eingabe {number} ist {value}, aber eine Eingabe ist 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>the target {value} is not a number from -1,000,000,000 to 1,000,000,000.</source>
        <translation>Der Zielwert {value} ist keine Zahl von -1.000.000.000 bis 1.000.000.000.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>the target is missing.</source>
        <translation>Der Zielwert fehlt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>the number of cells is {count}, not 4 (three inputs and a target).</source>
        <translation>Die Anzahl der Zellen ist {count}, nicht 4 (drei Eingaben und ein Zielwert).</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>input {number} is missing.</source>
        <translation>Eingabe {number} fehlt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>a quotation mark is in the wrong place.</source>
        <translation>Ein Anführungszeichen steht an der falschen Stelle.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line} der Datei: {problem}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_records.py"/>
        <source>a quotation mark is never closed, or a cell is very long.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen, oder eine Zelle ist sehr lang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>It is not a document of NN Desktop.</source>
        <translation>Sie ist kein Dokument von NN Desktop.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>Choose a file that NN Desktop has saved.</source>
        <translation>Bitte eine Datei wählen, die NN Desktop gespeichert hat.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>Without rows there are no trained iterations.</source>
        <translation>Ohne Zeilen gibt es keine trainierten Iterationen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>{name} was not opened. It was made with a newer version of NN Desktop. Install the newest version to open it.</source>
        <translation>{name} wurde nicht geöffnet. Die Datei stammt von einer neueren Version von NN Desktop. Mit der neuesten Version lässt sie sich öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>The key {key} is missing.</source>
        <translation>Der Schlüssel {key} fehlt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>A document holds at most {limit} rows, not {rows}.</source>
        <translation>Ein Dokument hat höchstens {limit} Zeilen, nicht {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>The cursor is at iteration {cursor}, but the training ended at {end}.</source>
        <translation>Der Cursor steht bei Iteration {cursor}, aber das Training endete bei {end}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document.py"/>
        <source>{name} was not opened. {problem} {next_step}</source>
        <translation>{name} wurde nicht geöffnet. {problem} {next_step}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It is damaged: open another copy of it.</source>
        <translation>Die Datei ist beschädigt: Bitte eine andere Kopie davon öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>Correct that in a text editor, or open another file.</source>
        <translation>Bitte das in einem Texteditor berichtigen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It is text in UTF-16.</source>
        <translation>Sie ist Text in UTF-16.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Bitte in einem Texteditor als UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>here are zero bytes instead of text.</source>
        <translation>Hier stehen Null-Bytes statt Text.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>Choose a file that NN Desktop has saved; a table is read with Import.</source>
        <translation>Bitte eine Datei wählen, die NN Desktop gespeichert hat; eine Tabelle wird mit „Importieren“ gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>the file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>this is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It has too many brackets inside each other.</source>
        <translation>Sie hat zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>{name} is not a number that can be used here.</source>
        <translation>{name} ist keine Zahl, die hier stehen kann.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>something is missing or misspelt at character {column}.</source>
        <translation>Beim Zeichen {column} fehlt etwas oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It is larger than {limit} MB, the most that NN Desktop opens.</source>
        <translation>Sie ist größer als {limit} MB; mehr öffnet NN Desktop nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>It holds too much. NN Desktop opens up to {limit} rows.</source>
        <translation>Sie enthält zu viel. NN Desktop öffnet bis zu {limit} Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>a number has more than {limit} digits.</source>
        <translation>Eine Zahl hat mehr als {limit} Ziffern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_json.py"/>
        <source>The key {key} is there twice.</source>
        <translation>Der Schlüssel {key} kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>three inputs that are 0 or 1</source>
        <translation>drei Eingaben, die 0 oder 1 sind</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a list of rows</source>
        <translation>eine Liste von Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>Take rows out in a text editor, or open another file.</source>
        <translation>Bitte in einem Texteditor Zeilen herausnehmen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a whole number from 0 on</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>The key {key} should be {wanted}, not {value}.</source>
        <translation>Der Schlüssel {key} braucht {wanted}, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>It has {rows} rows. The most that NN Desktop opens is {limit}.</source>
        <translation>Sie hat {rows} Zeilen. Höchstens {limit} öffnet NN Desktop.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>A row is a list of three inputs and a target, not {value}.</source>
        <translation>Eine Zeile ist eine Liste aus drei Eingaben und einem Zielwert, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a list of {count} numbers for these settings</source>
        <translation>eine Liste mit {count} Zahlen bei diesen Einstellungen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>The key {key} has too many brackets inside.</source>
        <translation>Der Schlüssel {key} enthält zu viele Klammern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>a list of {count}</source>
        <translation>eine Liste der Länge {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>{value} is not a number.</source>
        <translation>{value} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>The key {key} has a number that is too large.</source>
        <translation>Der Schlüssel {key} enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/document_values.py"/>
        <source>Row {number}: {problem}</source>
        <translation>Zeile {number} der Tabelle: {problem}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/limits.py"/>
        <source>A table has at most {limit} rows; this would make {rows}.</source>
        <translation>Eine Tabelle hat höchstens {limit} Zeilen; damit wären es {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/number_input.py"/>
        <source>The number is missing. Write a number such as 0.5 or -2.</source>
        <translation>Die Zahl fehlt. Möglich ist eine Zahl wie 0,5 oder -2.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/number_input.py"/>
        <source>{text} is not a number. Write a number such as 0.5 or -2.</source>
        <translation>{text} ist keine Zahl. Möglich ist eine Zahl wie 0,5 oder -2.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/number_input.py"/>
        <source>{text} is too large. Write a smaller number.</source>
        <translation>{text} ist zu groß. Möglich ist eine kleinere Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The seed</source>
        <translation>Die Startzahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of hidden neurons</source>
        <translation>Die Anzahl der verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of iterations for one training</source>
        <translation>Die Anzahl der Iterationen für ein Training</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The activation</source>
        <translation>Die Aktivierung</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of rows</source>
        <translation>Die Anzahl der Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of different questions in the rows</source>
        <translation>Die Anzahl verschiedener Fragen in den Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of questions that the rows leave open</source>
        <translation>Die Anzahl der Fragen, die die Zeilen offen lassen,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of changed cells</source>
        <translation>Die Anzahl geänderter Zellen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of trained iterations</source>
        <translation>Die Anzahl trainierter Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The iteration that is shown</source>
        <translation>Die gezeigte Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The chosen question</source>
        <translation>Die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The difference between the largest and the smallest weight</source>
        <translation>Der Abstand zwischen dem größten und dem kleinsten Gewicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of questions on the right side of 0.5</source>
        <translation>Die Anzahl der Fragen auf der richtigen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of questions close to their target</source>
        <translation>Die Anzahl der Fragen nahe bei ihrem Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The list of all answers, 0 0 0 to 1 1 1,</source>
        <translation>Die Liste aller Antworten, 0 0 0 bis 1 1 1,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of answers that have changed sides</source>
        <translation>Die Anzahl der Antworten, die die Seite gewechselt haben,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The largest difference from the answers at the start</source>
        <translation>Der größte Unterschied zu den Antworten am Anfang</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The number of earlier runs in the plot</source>
        <translation>Die Anzahl früherer Läufe in der Kurve</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The open tab</source>
        <translation>Die offene Seite</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The answer to the chosen question</source>
        <translation>Die Antwort auf die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The sum for the chosen question</source>
        <translation>Die Summe für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The slope for the chosen question</source>
        <translation>Die Steigung für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The error for the chosen question</source>
        <translation>Der Fehler für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The delta for the chosen question</source>
        <translation>Das Delta für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The target for {question}</source>
        <translation>Der Zielwert für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The answer to {question}</source>
        <translation>Die Antwort auf {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The sum for {question}</source>
        <translation>Die Summe für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The slope for {question}</source>
        <translation>Die Steigung für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The error for {question}</source>
        <translation>Der Fehler für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The delta for {question}</source>
        <translation>Das Delta für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>One step in numbers</source>
        <translation>Schritt in Zahlen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Python program</source>
        <translation>Python-Programm</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>All 256 functions</source>
        <translation>Alle 256 Funktionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Weight {number}</source>
        <translation>Gewicht {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The weight of the bias</source>
        <translation>Das Gewicht des Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The adjustment of weight {number}</source>
        <translation>Die Änderung von Gewicht {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The adjustment of the bias</source>
        <translation>Die Änderung des Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The bias is on.</source>
        <translation>Der Bias ist an.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The bias is off.</source>
        <translation>Der Bias ist aus.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The starting weights are typed by hand.</source>
        <translation>Die Startgewichte sind von Hand eingetippt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The starting weights come from the seed.</source>
        <translation>Die Startgewichte kommen von der Startzahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>All targets are 0 or 1.</source>
        <translation>Alle Zielwerte sind 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Not all targets are 0 or 1.</source>
        <translation>Nicht alle Zielwerte sind 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The rows are those of the start.</source>
        <translation>Die Zeilen sind die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The rows are not those of the start.</source>
        <translation>Die Zeilen sind nicht mehr die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The settings are those of the start.</source>
        <translation>Die Einstellungen sind die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The settings are not those of the start.</source>
        <translation>Die Einstellungen sind nicht mehr die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>What is shown belongs to these rows and settings.</source>
        <translation>Was zu sehen ist, gehört zu diesen Zeilen und Einstellungen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>What is shown was trained with other rows or settings.</source>
        <translation>Was zu sehen ist, wurde mit anderen Zeilen oder Einstellungen trainiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The last iteration is shown.</source>
        <translation>Die letzte Iteration wird gezeigt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>An earlier iteration than the last is shown.</source>
        <translation>Es wird nicht die letzte Iteration gezeigt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The program was copied.</source>
        <translation>Das Programm wurde kopiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The program was not copied yet.</source>
        <translation>Das Programm wurde noch nicht kopiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>One neuron can learn these rows.</source>
        <translation>Ein Neuron kann diese Zeilen lernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>One neuron cannot learn these rows.</source>
        <translation>Ein Neuron kann diese Zeilen nicht lernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>It is not known whether one neuron can learn these rows.</source>
        <translation>Ob ein Neuron diese Zeilen lernen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Several things are changed.</source>
        <translation>Mehreres ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the bias is changed.</source>
        <translation>Nur der Bias ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the seed is changed.</source>
        <translation>Nur die Startzahl ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the learning rate is changed.</source>
        <translation>Nur die Lernrate ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the activation is changed.</source>
        <translation>Nur die Aktivierung ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the hidden neurons are changed.</source>
        <translation>Nur die verdeckten Neuronen sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the rows are changed.</source>
        <translation>Nur die Zeilen sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Only the starting weights are changed.</source>
        <translation>Nur die Startgewichte sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>Nothing has gone wrong in the training.</source>
        <translation>Beim Training ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The numbers have grown beyond all bounds.</source>
        <translation>Die Zahlen sind über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The network is stuck where its slope is almost 0.</source>
        <translation>Das Netz steckt fest, wo seine Steigung fast 0 ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The ReLU is dead.</source>
        <translation>Das ReLU ist tot.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The loss is high and does not fall.</source>
        <translation>Der Verlust ist hoch und sinkt nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>No weight changes any more.</source>
        <translation>Kein Gewicht ändert sich mehr.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/condition_names.py"/>
        <source>The weights swing to and fro for ever.</source>
        <translation>Die Gewichte pendeln immer weiter hin und her.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {value}.</source>
        <translation>{what} ist {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is not {value}.</source>
        <translation>{what} ist nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is at least {value}.</source>
        <translation>{what} ist mindestens {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is at most {value}.</source>
        <translation>{what} ist höchstens {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is above {value}.</source>
        <translation>{what} ist größer als {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is below {value}.</source>
        <translation>{what} ist kleiner als {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {value}, give or take {within}.</source>
        <translation>{what} ist {value}, auf {within} genau.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is one of these: {value}.</source>
        <translation>{what} ist eins davon: {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be {value}.</source>
        <translation>{what} ist {now}, soll aber {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be another.</source>
        <translation>{what} ist {now}, soll aber anders sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be at least {value}.</source>
        <translation>{what} ist {now}, soll aber mindestens {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be at most {value}.</source>
        <translation>{what} ist {now}, soll aber höchstens {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be above {value}.</source>
        <translation>{what} ist {now}, soll aber größer als {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be below {value}.</source>
        <translation>{what} ist {now}, soll aber kleiner als {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be {value}, give or take {within}.</source>
        <translation>{what} ist {now}, soll aber auf {within} genau {value} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; it should be one of these: {value}.</source>
        <translation>{what} ist {now}, soll aber eins davon sein: {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>Rows were added or deleted.</source>
        <translation>Zeilen wurden hinzugefügt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>This is not so: {sentence}</source>
        <translation>Das ist nicht so: {sentence}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>No row asks the chosen question.</source>
        <translation>Keine Zeile stellt die gewählte Frage.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} cannot be told now.</source>
        <translation>{what} lässt sich jetzt nicht sagen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>One of these: {sentences}</source>
        <translation>Eins davon: {sentences}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is {now}; that is not the one that is looked for.</source>
        <translation>{what} ist {now}; gesucht ist etwas anderes.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>No row asks {question}.</source>
        <translation>Keine Zeile fragt nach {question}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/conditions.py"/>
        <source>{what} is the one that is looked for.</source>
        <translation>{what} ist so, wie gesucht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>{card}: not done after "Show me". {lack}</source>
        <translation>{card}: nach „Zeig es mir“ nicht erledigt. {lack}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>The claim of {numbers} names an iteration that its run does not have.</source>
        <translation>Die Angabe zu {numbers} nennt eine Iteration, die es in diesem Lauf nicht gibt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>The claim of {number}: the fact has no value there.</source>
        <translation>Die Angabe zu {number}: Dort gibt es keinen Wert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>The claim of {number}: it is {value}.</source>
        <translation>Die Angabe zu {number}: Es ist {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>{card}: not done at its start. Good.</source>
        <translation>{card}: am Anfang nicht erledigt. Gut.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>{card}: it is done before anybody does anything.</source>
        <translation>{card}: erledigt, bevor jemand etwas tut.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>{card}: pressing Train is all that it takes.</source>
        <translation>{card}: „Trainieren“ allein genügt schon.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_check.py"/>
        <source>{card}: done after "Show me". Good.</source>
        <translation>{card}: nach „Zeig es mir“ erledigt. Gut.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>It has no cards: a card begins with [[card]].</source>
        <translation>Sie hat keine Karten: Eine Karte beginnt mit [[card]].</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>It is not a lesson of NN Desktop.</source>
        <translation>Das ist keine Lektion von NN Desktop.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>The card has no text.</source>
        <translation>Die Karte hat keinen Text.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>None of the card's options is right: one needs right = true.</source>
        <translation>Keine der Möglichkeiten ist richtig: Eine braucht right = true.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>A card has two or more options, or none, or corners.</source>
        <translation>Eine Karte hat zwei oder mehr Möglichkeiten, oder keine, oder Ecken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>a list of numbers in quotation marks, as 0.2376</source>
        <translation>eine Liste von Zahlen in Anführungszeichen, wie 0.2376</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>A claim has a fact or an iteration for each of its numbers.</source>
        <translation>Eine Angabe hat eine Größe oder eine Iteration für jede ihrer Zahlen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>a name of small letters, digits and hyphens</source>
        <translation>einen Namen aus kleinen Buchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>Another card has the same id.</source>
        <translation>Eine andere Karte hat dieselbe id.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>{name} was not opened. Line {line}: {problem} {next_step}</source>
        <translation>{name} wurde nicht geöffnet. Zeile {line}: {problem} {next_step}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_file.py"/>
        <source>Correct that in a text editor, or open another lesson.</source>
        <translation>Bitte das in einem Texteditor berichtigen oder eine andere Lektion öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>a question in quotation marks, as 101</source>
        <translation>eine Frage in Anführungszeichen, wie 101</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>eight signs in quotation marks, each 0, 1 or ?</source>
        <translation>acht Zeichen in Anführungszeichen, jedes 0, 1 oder ?</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>a list of conditions, and not an empty one</source>
        <translation>eine Liste von Bedingungen, und keine leere</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>the name of a fact in quotation marks, as loss or answer.101</source>
        <translation>den Namen einer Größe in Anführungszeichen, wie loss oder answer.101</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>one of these: {names}</source>
        <translation>eins davon: {names}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>a list of 1 to {limit} rows</source>
        <translation>eine Liste von 1 bis {limit} Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>compared by one of these: {names}</source>
        <translation>einen dieser Vergleiche: {names}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_rules.py"/>
        <source>"Show me" trains for at most {limit} iterations.</source>
        <translation>„Zeig es mir“ trainiert höchstens {limit} Iterationen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>Something is missing or misspelt at character {column}.</source>
        <translation>Beim Zeichen {column} fehlt etwas oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>This is not text in UTF-8.</source>
        <translation>Das ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>It is larger than {limit} KB, the most that a lesson has.</source>
        <translation>Sie ist größer als {limit} KB; mehr darf eine Lektion nicht haben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>The line has more than {limit} characters.</source>
        <translation>Die Zeile hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_toml.py"/>
        <source>A key has more than {limit} parts.</source>
        <translation>Ein Schlüssel hat mehr als {limit} Teile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>Here should be a table of keys and values.</source>
        <translation>Hier soll eine Tabelle aus Schlüsseln und Werten stehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>a text without control characters</source>
        <translation>einen Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>The key {key} should be {wanted}.</source>
        <translation>Der Schlüssel {key} braucht {wanted}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>a list of some of these: {names}</source>
        <translation>eine Liste aus einigen von diesen: {names}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>a list of at most {count}</source>
        <translation>eine Liste, die höchstens so lang ist: {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>a text of 1 to {limit} characters</source>
        <translation>einen Text von 1 bis {limit} Zeichen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>eine ganze Zahl von {lowest} bis {highest}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>A number is too large, or none at all.</source>
        <translation>Eine Zahl ist zu groß oder gar keine.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>A date has no place in a lesson.</source>
        <translation>Ein Datum hat in einer Lektion nichts zu suchen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/lesson_values.py"/>
        <source>Nobody here knows the key {key}.</source>
        <translation>Den Schlüssel {key} kennt hier niemand.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The neuron is stuck: its sums are so large that its slope is almost 0.</source>
        <translation>Das Neuron steckt fest: Seine Summen sind so groß, dass seine Steigung fast 0 ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The loss no longer falls, though it is still high.</source>
        <translation>Der Verlust sinkt nicht mehr, obwohl er noch hoch ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The numbers grew beyond all bounds after iteration {iteration}. Try a smaller learning rate.</source>
        <translation>Nach Iteration {iteration} sind die Zahlen über alle Grenzen gewachsen. Eine kleinere Lernrate hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The loss goes up and down and no longer falls.</source>
        <translation>Der Verlust geht auf und ab und sinkt nicht mehr.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The ReLU is dead: it answers 0 to every row, and there its slope is 0.</source>
        <translation>Das ReLU ist tot: Es antwortet auf jede Zeile 0, und dort ist seine Steigung 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>Try another seed.</source>
        <translation>Eine andere Startzahl hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The neurons are stuck: their sums are so large that their slopes are almost 0.</source>
        <translation>Die Neuronen stecken fest: Ihre Summen sind so groß, dass ihre Steigungen fast 0 sind.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>Try a smaller learning rate.</source>
        <translation>Eine kleinere Lernrate hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The loss hardly falls, because the steps are so small.</source>
        <translation>Der Verlust sinkt kaum, weil die Schritte so klein sind.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>All hidden neurons are dead: they answer 0, and there the slope of ReLU is 0.</source>
        <translation>Alle verdeckten Neuronen sind tot: Sie antworten 0, und dort ist die Steigung von ReLU 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>Try a smaller learning rate or another seed.</source>
        <translation>Eine kleinere Lernrate oder eine andere Startzahl hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>Try a larger learning rate.</source>
        <translation>Eine größere Lernrate hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>Try another seed or more hidden neurons.</source>
        <translation>Eine andere Startzahl oder mehr verdeckte Neuronen helfen vielleicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The ReLU is dead for {questions}: it answers 0, and there its slope is 0.</source>
        <translation>Das ReLU ist tot bei {questions}: Es antwortet 0, und dort ist seine Steigung 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>0 for all eight questions</source>
        <translation>0 bei allen acht Fragen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>1 for all eight questions</source>
        <translation>1 bei allen acht Fragen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>0 for {questions}, 1 for the others</source>
        <translation>0 bei {questions}, 1 bei den anderen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>all inputs are 1</source>
        <translation>alle Eingaben sind 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>no input is 1</source>
        <translation>keine Eingabe ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>at least one input is 1</source>
        <translation>mindestens eine Eingabe ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>not all inputs are 1</source>
        <translation>nicht alle Eingaben sind 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>at least two inputs are 1</source>
        <translation>mindestens zwei Eingaben sind 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>at most one input is 1</source>
        <translation>höchstens eine Eingabe ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>an odd number of inputs is 1</source>
        <translation>eine ungerade Anzahl von Eingaben ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>an even number of inputs is 1</source>
        <translation>eine gerade Anzahl von Eingaben ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>all inputs are the same</source>
        <translation>alle Eingaben sind gleich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>not all inputs are the same</source>
        <translation>nicht alle Eingaben sind gleich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>exactly one input is 1</source>
        <translation>genau eine Eingabe ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>exactly two inputs are 1</source>
        <translation>genau zwei Eingaben sind 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>not exactly one input is 1</source>
        <translation>nicht genau eine Eingabe ist 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>not exactly two inputs are 1</source>
        <translation>nicht genau zwei Eingaben sind 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>1 for {questions}, 0 for the others</source>
        <translation>1 bei {questions}, 0 bei den anderen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>always 0</source>
        <translation>immer 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>always 1</source>
        <translation>immer 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>input {number}</source>
        <translation>Eingabe {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>not input {number}</source>
        <translation>nicht Eingabe {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>inputs {first} and {second} differ</source>
        <translation>Eingaben {first} und {second} sind verschieden</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>inputs {first} and {second} are the same</source>
        <translation>Eingaben {first} und {second} sind gleich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>input {number} differs from both others</source>
        <translation>Eingabe {number} ist anders als beide anderen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>input {number} is the same as another input</source>
        <translation>Eingabe {number} ist gleich einer anderen Eingabe</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>if {condition}, then {then}, otherwise {otherwise}</source>
        <translation>wenn {condition}, dann {then}, sonst {otherwise}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>at least two of {inputs}</source>
        <translation>mindestens zwei von {inputs}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>exactly one of {inputs}</source>
        <translation>genau eine von {inputs}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/function_names.py"/>
        <source>none or several of {inputs}</source>
        <translation>keine oder mehrere von {inputs}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>{neuron} cannot learn these rows: row {rows} stands in the way.</source>
        <translation>{neuron} kann diese Zeilen nicht lernen: Zeile {rows} steht im Weg.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>{neuron} cannot learn these rows: rows {rows} stand in each other's way.</source>
        <translation>{neuron} kann diese Zeilen nicht lernen: Die Zeilen {rows} stehen einander im Weg.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>One neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>One neuron without a bias</source>
        <translation>Ein Neuron ohne Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Rows {rows} contradict each other: the best answer is {mean}.</source>
        <translation>Die Zeilen {rows} widersprechen einander: Die beste Antwort ist {mean}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>One more question has rows that contradict each other.</source>
        <translation>Noch eine Frage hat Zeilen, die einander widersprechen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>The target of row {rows} is out of reach: {answers}.</source>
        <translation>Der Zielwert von Zeile {rows} ist unerreichbar: {answers}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>The targets of rows {rows} are out of reach: {answers}.</source>
        <translation>Die Zielwerte der Zeilen {rows} sind unerreichbar: {answers}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Row {rows} is 0 0 0: without a bias its answer is always {answer}, so it teaches nothing.</source>
        <translation>Zeile {rows} ist 0 0 0: Ohne Bias ist die Antwort darauf immer {answer}, deshalb lehrt sie nichts.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Rows {rows} are 0 0 0: without a bias the answer is always {answer}, so they teach nothing.</source>
        <translation>Die Zeilen {rows} sind 0 0 0: Ohne Bias ist die Antwort darauf immer {answer}, deshalb lehren sie nichts.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Input {inputs} is 1 in every row: it does the work of a bias.</source>
        <translation>Eingabe {inputs} ist in jeder Zeile 1: Sie übernimmt die Arbeit eines Bias.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Inputs {inputs} are 1 in every row: they do the work of a bias.</source>
        <translation>Die Eingaben {inputs} sind in jeder Zeile 1: Sie übernehmen die Arbeit eines Bias.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>A bias helps.</source>
        <translation>Ein Bias hilft.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Hidden neurons help.</source>
        <translation>Verdeckte Neuronen helfen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>A bias or hidden neurons help.</source>
        <translation>Ein Bias oder verdeckte Neuronen helfen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>A bias and hidden neurons together help.</source>
        <translation>Ein Bias und verdeckte Neuronen zusammen helfen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>the answers of a sigmoid lie between 0 and 1</source>
        <translation>Die Antworten eines Sigmoids liegen zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>the answers of tanh lie between -1 and 1</source>
        <translation>Die Antworten von tanh liegen zwischen -1 und 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>the answers of ReLU are never below 0</source>
        <translation>Die Antworten von ReLU sind nie kleiner als 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>Add a row to train.</source>
        <translation>Zum Trainieren eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>{count} more questions have rows that contradict each other.</source>
        <translation>{count} weitere Fragen haben Zeilen, die einander widersprechen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>close to 1</source>
        <translation>fast 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>close to 0</source>
        <translation>fast 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>above 1</source>
        <translation>über 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>no hidden neurons</source>
        <translation>keine verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>1 hidden neuron</source>
        <translation>1 verdecktes Neuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>0 0 0 weighs 0 with any weights, so its answer is always 0, never 1.</source>
        <translation>0 0 0 wiegt bei allen Gewichten 0, also ist die Antwort darauf immer 0, nie 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>An answer above 0.5 takes a sum above {threshold}.</source>
        <translation>Für eine Antwort über 0,5 braucht es eine Summe über {threshold}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{ones} weighs exactly as much as {zeros}.</source>
        <translation>{ones} wiegt genauso viel wie {zeros}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{ones} weigh exactly as much as {zeros}.</source>
        <translation>{ones} wiegen genauso viel wie {zeros}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>So no weights and no bias can answer 1 for {these} and 0 for {those}.</source>
        <translation>Also gibt es keine Gewichte und keinen Bias, die auf {these} mit 1 und auf {those} mit 0 antworten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>So no weights can answer 1 for {these} and 0 for {those}.</source>
        <translation>Also gibt es keine Gewichte, die auf {these} mit 1 und auf {those} mit 0 antworten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the first</source>
        <translation>die erste Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the first two</source>
        <translation>die ersten beiden</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the first three</source>
        <translation>die ersten drei</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the other</source>
        <translation>die andere</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the other two</source>
        <translation>die anderen beiden</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>the other three</source>
        <translation>die anderen drei</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>"{text}"</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>other rows</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{count} hidden neurons</source>
        <translation>{count} verdeckte Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>0 0 0 weighs 0 with any weights, so its answer is always 0.5: neither 0 nor 1.</source>
        <translation>0 0 0 wiegt bei allen Gewichten 0, also ist die Antwort darauf immer 0,5: weder 0 noch 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>with bias</source>
        <translation>mit Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>without bias</source>
        <translation>ohne Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{questions} together</source>
        <translation>{questions} zusammen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>rate {rate}</source>
        <translation>Rate {rate}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>seed {seed}</source>
        <translation>Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>{question} counted twice</source>
        <translation>{question} doppelt gezählt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/experiment.py"/>
        <source>The number of iterations</source>
        <translation>Die Anzahl der Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/experiment.py"/>
        <source>{what} is a number from {lowest} to {highest}, not {value}.</source>
        <translation>{what} ist eine Zahl von {lowest} bis {highest}, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/experiment.py"/>
        <source>The activation is one of {names}, not {value}.</source>
        <translation>Die Aktivierung ist eine von {names}, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/training_set.py"/>
        <source>An input is 0 or 1, not {value}.</source>
        <translation>Eine Eingabe ist 0 oder 1, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/training_set.py"/>
        <source>A target is a number from -1,000,000,000 to 1,000,000,000, not {value}.</source>
        <translation>Ein Zielwert ist eine Zahl von -1.000.000.000 bis 1.000.000.000, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_cube.py"/>
        <source>All eight answers</source>
        <translation>Alle acht Antworten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_cube.py"/>
        <source>{question} gives {answer}, {reason}</source>
        <translation>{question} ergibt {answer}, {reason}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>untrained</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>trained on other rows or settings</source>
        <translation>mit anderen Werten trainiert</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Point at a line or the neuron for its number.</source>
        <translation>Auf eine Linie oder das Neuron zeigen, um die Zahl zu sehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Δ is what the last step added to each weight. No row asks {question}.</source>
        <translation>Δ ist, was der letzte Schritt zu jedem Gewicht dazugezählt hat. Keine Zeile fragt nach {question}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Prediction {answer}, {verdict}</source>
        <translation>Vorhersage {answer}, {verdict}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>The last step, for {question}: error {error}, slope {slope}. Δ is what it added to each weight.</source>
        <translation>Der letzte Schritt, für {question}: Fehler {error}, Steigung {slope}. Δ hat er zu jedem Gewicht dazugezählt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/network_diagram.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/network_diagram.py"/>
        <source>Input {number}</source>
        <translation>Eingabe {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>the bias, always 1,</source>
        <translation>Bias (immer 1)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>Weight from {source} to {target}: {weight}. Now it adds {signal} × {short} = {part}.</source>
        <translation>Gewicht {source} → {target}: {weight}. Jetzt trägt es {signal} × {short} = {part} bei.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>{name}: the sum {sum} becomes {output}.</source>
        <translation>{name}: Aus der Summe {sum} wird {output}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>the output neuron</source>
        <translation>Ausgabeneuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>the neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>hidden neuron {number}</source>
        <translation>verdecktes Neuron {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>answer {answer}, {verdict}</source>
        <translation>Antwort {answer}, {verdict}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>The step added {adjustment}.</source>
        <translation>Der Schritt hat {adjustment} dazugezählt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>{name}: weights {weights}</source>
        <translation>{name}: Gewichte {weights}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/painter.py"/>
        <source>Bias: always 1</source>
        <translation>Bias: immer 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>They are lost if you do not.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Who saves last replaces what the other one has saved.</source>
        <translation>Wer zuletzt speichert, ersetzt, was der andere gespeichert hat.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>A window shows one document. {name} will be opened, and {others} will not.</source>
        <translation>Ein Fenster zeigt ein Dokument. {name} wird geöffnet, {others} nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>NN Desktop</source>
        <translation>NN Desktop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>{name} was changed by somebody else since you opened it.</source>
        <translation>{name} wurde nach dem Öffnen von jemand anderem geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Reload theirs</source>
        <translation>Geänderte Datei laden</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>{name} is open in another window (process {process} on {computer}).</source>
        <translation>{name} ist in einem anderen Fenster offen (Prozess {process} auf {computer}).</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>{name} was not saved when NN Desktop ended. It was kept at {when}.</source>
        <translation>{name} war nicht gespeichert, als NN Desktop endete. Der Stand vom {when} ist noch da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/dialogs.py"/>
        <source>Save the changes to {name}?</source>
        <translation>Die Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>NN Desktop documents (*.nnd);;All files (*)</source>
        <translation>Dokumente von NN Desktop (*.nnd);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>NN Desktop documents (*.nnd)</source>
        <translation>Dokumente von NN Desktop (*.nnd)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Import rows</source>
        <translation>Zeilen importieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Writing the run…</source>
        <translation>Der Lauf wird geschrieben…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>{name} was not imported. {problem}</source>
        <translation>{name} wurde nicht importiert. {problem}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>import rows</source>
        <translation>Zeilen importieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Written to {name}.</source>
        <translation>In {name} geschrieben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>choose function</source>
        <translation>Funktion wählen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>Order of the functions</source>
        <translation>Reihenfolge der Funktionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>By count of ones</source>
        <translation>Nach Einsen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>Iteration of the map</source>
        <translation>Iteration der Karte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>Try all 256</source>
        <translation>Alle 256 testen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>The rows are function {number} now: {words}. Undo brings the old rows back.</source>
        <translation>Die Zeilen sind jetzt Funktion {number}: {words}. „Rückgängig“ holt die alten Zeilen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/panel.py"/>
        <source>Iteration {iteration}</source>
        <translation>Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>{count} of 256 learned by iteration {iteration}</source>
        <translation>{count} von 256 gelernt, Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>Without a bias, a neuron answers exactly 0.5 to 0 0 0, whatever its weights are: neither 0 nor 1. So no function is right at all eight questions. Half blue means right at the other seven.</source>
        <translation>Ohne Bias antwortet ein Neuron auf 0 0 0 genau 0,5, ganz gleich, welche Gewichte es hat: weder 0 noch 1. Deshalb ist keine Funktion bei allen acht Fragen richtig. Halbblau heißt: richtig bei den anderen sieben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>With 0 to 8 ones: {counts}</source>
        <translation>0 bis 8 Einsen: {counts}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>▪ agrees with your rows: {count}, learned: {learned}</source>
        <translation>▪ passt zu den Zeilen: {count}, gelernt: {learned}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>256 functions, none tried yet</source>
        <translation>256 Funktionen, noch keine getestet</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>0 of 256 learned ({count} half blue) by iteration {iteration}</source>
        <translation>0 von 256 gelernt ({count} halbblau), Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>Each cell is one way to answer all eight questions.</source>
        <translation>Jede Zelle beantwortet alle acht Fragen anders.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>The settings have changed since. Try all 256 again.</source>
        <translation>Neue Einstellungen: Bitte noch einmal testen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>Half blue: right but for 0 0 0, which needs a bias.</source>
        <translation>Halbblau: nur 0 0 0 fehlt (braucht einen Bias).</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>Another seed may learn others.</source>
        <translation>Eine andere Startzahl lernt vielleicht andere.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>With 0 to 8 ones: {counts} half blue</source>
        <translation>0 bis 8 Einsen: {counts} halbblau</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>No function agrees with your rows.</source>
        <translation>Keine Funktion passt zu den Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>▪ agrees with your rows: {count}, half blue: {learned}</source>
        <translation>▪ passt zu den Zeilen: {count}, halbblau: {learned}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>not learned</source>
        <translation>nicht gelernt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>right now, not for good</source>
        <translation>jetzt richtig, aber nicht auf Dauer</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>No weights of a single neuron give more than {most}.</source>
        <translation>Ein einzelnes Neuron schafft höchstens {most}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>Function {number}: {words}</source>
        <translation>Funktion {number}: {words}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>agrees with the rows of the table</source>
        <translation>passt zu den Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>▪ agrees with your rows: {count}</source>
        <translation>▪ passt zu den Zeilen: {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>learned at iteration {iteration}</source>
        <translation>gelernt bei Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/function_map/text.py"/>
        <source>{text}, but for 0 0 0</source>
        <translation>{text}, bis auf 0 0 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/look_inside_panel.py"/>
        <source>Look inside</source>
        <translation>Blick hinein</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>Runs with plain NumPy and gives the same weights to the last bit.</source>
        <translation>Läuft mit einfachem NumPy und ergibt bis aufs letzte Bit dieselben Gewichte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>The program is on the clipboard.</source>
        <translation>Das Programm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>neuron {number}</source>
        <translation>Neuron {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>Iteration {now} to {next}; one number for each row, then for each weight.</source>
        <translation>Iteration {now} bis {next}; eine Zahl für jede Zeile, dann für jedes Gewicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>1 - output * output is the slope of tanh, written with its output, not its sum.</source>
        <translation>1 - output * output ist die Steigung von tanh, berechnet aus der Ausgabe statt aus der Summe.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>Iteration {now} to {next}; rows with the same inputs share a number.</source>
        <translation>Iteration {now} bis {next}; Zeilen mit gleichen Eingaben teilen sich eine Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>output * (1 - output) is the slope of the sigmoid, written with its output, not its sum.</source>
        <translation>output * (1 - output) ist die Steigung des Sigmoids, berechnet aus der Ausgabe statt aus der Summe.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>Last input: always 1 (bias).</source>
        <translation>Letzte Eingabe: immer 1 (Bias).</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>The slope of ReLU is 1 where its output is above 0, and 0 elsewhere.</source>
        <translation>Die Steigung von ReLU ist 1, wo die Ausgabe über 0 liegt, und sonst 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>{question}: {terms} = {sum}; {activation} makes it {answer}.</source>
        <translation>{question}: {terms} = {sum}; {activation} ergibt {answer}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>There are no rows to learn from.</source>
        <translation>Es gibt keine Zeilen, aus denen etwas zu lernen ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/canvas.py"/>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/canvas.py"/>
        <source>Loss (½ Σ error²)</source>
        <translation>Verlust (½ Σ Fehler²)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>Loss plot</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>Click or drag to go to an iteration. Keys: arrows by one, Page Up and Page Down tenfold, Home, End.</source>
        <translation>Klicken oder Ziehen führt zu einer Iteration. Tasten: Pfeile um eine, Bild auf und Bild ab zehnfach, Pos1, Ende.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>iteration {iteration}</source>
        <translation>Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/plot_legend.py"/>
        <source>{count} older runs</source>
        <translation>{count} ältere Läufe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/example_box.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/example_box.py"/>
        <source>Replace the rows and settings by an example. Undo brings yours back.</source>
        <translation>Die Zeilen und Einstellungen durch ein Beispiel ersetzen. „Rückgängig“ holt die eigenen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/example_box.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>0 or 1: type it, click on it or press Space.</source>
        <translation>0 oder 1: eintippen, anklicken oder die Leertaste drücken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>The answer that the network should learn to give: any number.</source>
        <translation>Die Antwort, die das Netz lernen soll: eine beliebige Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>change cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>Input 1</source>
        <translation>Eingabe 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>Input 2</source>
        <translation>Eingabe 2</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>Input 3</source>
        <translation>Eingabe 3</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>What the network answers at this iteration: {answer}</source>
        <translation>Was das Netz bei dieser Iteration antwortet: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>An output is what the network answers. It cannot be set to 0.</source>
        <translation>Eine Ausgabe ist, was das Netz antwortet. Sie lässt sich nicht auf 0 setzen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>The cell is 0 now.</source>
        <translation>Die Zelle ist jetzt 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>{count} cells are 0 now.</source>
        <translation>{count} Zellen sind jetzt 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>{count} rows are deleted.</source>
        <translation>{count} Zeilen sind gelöscht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>clear cell</source>
        <translation>Zelle leeren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>duplicate rows</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>Row {row} is deleted.</source>
        <translation>Zeile {row} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>The rows ask all eight questions, so the new one repeats row {row}.</source>
        <translation>Die Zeilen stellen schon alle acht Fragen, deshalb wiederholt die neue Zeile {row}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>Row {row} is new. Undo takes it away.</source>
        <translation>Zeile {row} ist neu. „Rückgängig“ nimmt sie wieder weg.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Switch the bias on</source>
        <translation>Den Bias einschalten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Add hidden neurons</source>
        <translation>Verdeckte Neuronen hinzufügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>choose example</source>
        <translation>Beispiel wählen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>switch bias on</source>
        <translation>Bias einschalten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>add hidden neurons</source>
        <translation>verdeckte Neuronen hinzufügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Delete row {row}</source>
        <translation>Zeile {row} löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Delete {count} rows</source>
        <translation>{count} Zeilen löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_table.py"/>
        <source>An output is what the network answers. Type into the inputs and the target.</source>
        <translation>Eine Ausgabe ist, was das Netz antwortet. Bitte in die Eingaben oder den Zielwert tippen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_table.py"/>
        <source>There is no row to type into. Add one first.</source>
        <translation>Es gibt keine Zeile zum Hineintippen. Bitte zuerst eine hinzufügen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>change iterations</source>
        <translation>Iterationen ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>change learning rate</source>
        <translation>Lernrate ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>change activation</source>
        <translation>Aktivierung ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>change hidden neurons</source>
        <translation>verdeckte Neuronen ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>change seed</source>
        <translation>Startzahl ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>switch bias off</source>
        <translation>Bias ausschalten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>How many iterations one press of Train means.</source>
        <translation>Wie viele Iterationen ein Druck auf „Trainieren“ bedeutet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>How far each iteration moves the weights.</source>
        <translation>Wie weit jede Iteration die Gewichte bewegt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>What a neuron makes of its sum.</source>
        <translation>Was ein Neuron aus seiner Summe macht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Hidden neurons</source>
        <translation>Verdeckte Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Neurons between the inputs and the output. With 0 there is one neuron in all.</source>
        <translation>Neuronen zwischen den Eingaben und der Ausgabe. Bei 0 gibt es insgesamt ein Neuron.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Which random starting weights.</source>
        <translation>Welche zufälligen Startgewichte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>A further weight for each neuron, from an input that is always 1.</source>
        <translation>Ein weiteres Gewicht für jedes Neuron, von einer Eingabe, die immer 1 ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Step back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Reset</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Clear earlier runs</source>
        <translation>Frühere Läufe löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Train needs at least one row in the table.</source>
        <translation>Zum Trainieren braucht die Tabelle mindestens eine Zeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>What you see was trained on other rows or settings. Train starts a new run.</source>
        <translation>Hier sind Ergebnisse aus anderen Zeilen oder Einstellungen zu sehen. „Trainieren“ beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>The network is untrained. Press Train.</source>
        <translation>Das Netz ist untrainiert. Auf „Trainieren“ drücken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Drag the line to go back in time: every number follows it.</source>
        <translation>Die Linie ziehen, um in der Zeit zurückzugehen: Alle Zahlen gehen mit.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Undo typing</source>
        <translation>&amp;Rückgängig: Tippen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Redo typing</source>
        <translation>&amp;Wiederholen: Tippen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>Cu&amp;t rows</source>
        <translation>Zeilen &amp;ausschneiden</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/edit_commands.py"/>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Wiederholen: {change}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Li&amp;near</source>
        <translation>Li&amp;near</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Open e&amp;xample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Import rows…</source>
        <translation>Zeilen &amp;importieren…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Select a&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Dupl&amp;icate rows</source>
        <translation>Zeilen &amp;verdoppeln</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Delete rows</source>
        <translation>Zeilen lös&amp;chen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Step &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Neustart</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Clear earlier runs</source>
        <translation>&amp;Frühere Läufe löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Iteration axis</source>
        <translation>&amp;Iterationsachse</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>L&amp;oss axis</source>
        <translation>&amp;Verlustachse</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;About NN Desktop</source>
        <translation>Ü&amp;ber NN Desktop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Rows as CSV…</source>
        <translation>&amp;Zeilen als CSV…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Loss plot as &amp;PNG…</source>
        <translation>Verlustkurve als &amp;PNG…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Loss plot as &amp;SVG…</source>
        <translation>Verlustkurve als &amp;SVG…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Loss and weights as CSV…</source>
        <translation>&amp;Verlust und Gewichte als CSV…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Eight answers as CSV…</source>
        <translation>&amp;Acht Antworten als CSV…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>P&amp;ython program…</source>
        <translation>P&amp;ython-Programm…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>{file} (not there now)</source>
        <translation>{file} (jetzt nicht da)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/view_commands.py"/>
        <source>About NN Desktop</source>
        <translation>Über NN Desktop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/view_commands.py"/>
        <source>NN Desktop {version}

A neural network from scratch that you can watch, rewind and take apart. Every number that it shows is the real arithmetic.</source>
        <translation>NN Desktop {version}

Ein neuronales Netz von Grund auf: zum Zusehen, Zurückspulen und Auseinandernehmen. Jede gezeigte Zahl ist wirklich so berechnet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/resource_files.py"/>
        <source>NN Desktop misses its own file {path}. Please install it again.</source>
        <translation>NN Desktop findet seine eigene Datei {path} nicht. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The disk is full. Make some room on it.</source>
        <translation>Der Datenträger ist voll. Bitte darauf Platz schaffen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The file is larger than this disk allows.</source>
        <translation>Die Datei ist größer, als es dieser Datenträger erlaubt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>You may not read it.</source>
        <translation>Die Erlaubnis zum Lesen fehlt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>It is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>A file cannot have this name.</source>
        <translation>Eine Datei kann nicht so heißen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The name is too long for this disk.</source>
        <translation>Der Name ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>It is a link that leads back to itself.</source>
        <translation>Die Datei ist eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The disk does not work. Perhaps it was pulled out.</source>
        <translation>Der Datenträger funktioniert nicht. Vielleicht wurde er herausgezogen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The system says: {reason}.</source>
        <translation>Das System sagt: {reason}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>You may not change anything in the folder {folder}.</source>
        <translation>Die Erlaubnis fehlt, im Ordner {folder} etwas zu ändern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/problems.py"/>
        <source>The folder {folder} is not there any more.</source>
        <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/reading.py"/>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/reading.py"/>
        <source>It is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>Choose another place or name with "Save as".</source>
        <translation>Bitte mit „Speichern unter“ einen anderen Ort oder Namen wählen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>The file that is there was made with a newer version of NN Desktop.</source>
        <translation>Die vorhandene Datei stammt von einer neueren Version von NN Desktop.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>The disk holds something else than what was written to it.</source>
        <translation>Auf dem Datenträger steht etwas anderes, als geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>{name} was not saved. {problem} {next_step}</source>
        <translation>{name} wurde nicht gespeichert. {problem} {next_step}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>Open another file.</source>
        <translation>Bitte eine andere Datei öffnen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>Opened. The {count} iterations were repeated.</source>
        <translation>Geöffnet. Das Training wurde wiederholt, Iterationen: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>The {count} iterations were repeated, but the weights differ from those in the file by up to {difference}. The window shows the repeated ones.</source>
        <translation>Das Training wurde wiederholt, Iterationen: {count}. Aber die Gewichte weichen um bis zu {difference} von denen in der Datei ab. Das Fenster zeigt die wiederholten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/session.py"/>
        <source>Training stopped at iteration {iteration}: the rows or settings changed.</source>
        <translation>Das Training hielt bei Iteration {iteration} an: Die Zeilen oder Einstellungen haben sich geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/training_runner.py"/>
        <source>1 iteration in {seconds} s.</source>
        <translation>1 Iteration in {seconds} s.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/training_runner.py"/>
        <source>{iterations} iterations in {seconds} s.</source>
        <translation>{iterations} Iterationen in {seconds} s.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/training_runner.py"/>
        <source>The computer ran out of memory while training. What was reached is kept.</source>
        <translation>Dem Computer ging beim Training der Speicher aus. Was erreicht war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/training_runner.py"/>
        <source>Training broke off ({error}). What was reached is kept.</source>
        <translation>Das Training brach ab ({error}). Was erreicht war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/application.py"/>
        <source>NN Desktop could not start.</source>
        <translation>NN Desktop konnte nicht starten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>Qt for Python is not installed; to install it, type: python -m pip install PySide6_Essentials</source>
        <translation>Qt for Python ist nicht installiert; zum Installieren eintippen: python -m pip install PySide6_Essentials</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>There is no display to open a window on, so here is the workshop in the terminal; for the window, start NN Desktop on a desktop, or connect with ssh -X.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster, deshalb läuft der Workshop hier im Terminal; das Fenster gibt es, wenn NN Desktop auf einem Desktop gestartet wird oder die Verbindung mit ssh -X besteht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>Qt needs the system library {libraries} (Debian and Ubuntu: sudo apt install {packages}).</source>
        <translation>Qt braucht die Systembibliothek {libraries} (Debian und Ubuntu: sudo apt install {packages}).</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>Qt needs the system libraries {libraries} (Debian and Ubuntu: sudo apt install {packages}).</source>
        <translation>Qt braucht die Systembibliotheken {libraries} (Debian und Ubuntu: sudo apt install {packages}).</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>The display {display} does not answer: please look at the environment variable DISPLAY.</source>
        <translation>Der Bildschirm {display} antwortet nicht: Bitte die Umgebungsvariable DISPLAY prüfen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>The Wayland display {display} does not answer: please look at the environment variables WAYLAND_DISPLAY and XDG_RUNTIME_DIR.</source>
        <translation>Der Wayland-Bildschirm {display} antwortet nicht: Bitte die Umgebungsvariablen WAYLAND_DISPLAY und XDG_RUNTIME_DIR prüfen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>Qt knows no platform "{name}": please unset the environment variable QT_QPA_PLATFORM.</source>
        <translation>Qt kennt keine Plattform „{name}“: Bitte die Umgebungsvariable QT_QPA_PLATFORM entfernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>The display {display} does not let you in ("{complaint}"): please start NN Desktop as the user who is logged in there.</source>
        <translation>Der Bildschirm {display} lässt das Programm nicht zu („{complaint}“): NN Desktop bitte als die Person starten, die dort angemeldet ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/display_check.py"/>
        <source>The window cannot be opened: {reason}.</source>
        <translation>Das Fenster kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/errors.py"/>
        <source>Something unexpected went wrong, but you can go on working.</source>
        <translation>Etwas Unerwartetes ging schief, aber die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/errors.py"/>
        <source>The details are in {log}.</source>
        <translation>Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>NN Desktop {version} works: after training, the answer to 1 0 0 is {answer:.8f}.</source>
        <translation>NN Desktop {version} funktioniert: Nach dem Training ist die Antwort auf 1 0 0 gleich {answer:.8f}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>The window opens and trains.</source>
        <translation>Das Fenster öffnet sich und trainiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>All files are there.</source>
        <translation>Alle Dateien sind da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>The check took longer than {seconds:.0f} seconds and was given up.</source>
        <translation>Die Prüfung dauerte länger als {seconds:.0f} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>NN Desktop does not work here: {error}.</source>
        <translation>NN Desktop funktioniert hier nicht: {error}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>The window could not be checked. {reason}</source>
        <translation>Das Fenster konnte nicht geprüft werden. {reason}</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>NN Desktop's own file {path} is damaged ({problem}). Please install it again.</source>
        <translation>Eine Datei von NN Desktop ist beschädigt: {path} ({problem}). Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>The network learns something else here: for {question} it answers {answer:.8f}, and the workshop {published:.8f}.</source>
        <translation>Das Netz lernt hier etwas anderes: Auf {question} antwortet es {answer:.8f}, und der Workshop {published:.8f}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>Qt cannot read the picture</source>
        <translation>Qt kann das Bild nicht lesen</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>the plot</source>
        <translation>die Kurve</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>the end of the training</source>
        <translation>das Ende des Trainings</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>the trained answer</source>
        <translation>die trainierte Antwort</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>The window has no icon.</source>
        <translation>Das Fenster hat kein Symbol.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>The window does not close.</source>
        <translation>Das Fenster schließt sich nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>Qt cannot read the translation {name}</source>
        <translation>Qt kann die Übersetzung {name} nicht lesen</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>An error happened in the window: {details}.</source>
        <translation>Im Fenster ist ein Fehler passiert: {details}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>The button {name} cannot be clicked.</source>
        <translation>Der Knopf {name} lässt sich nicht anklicken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/window_check.py"/>
        <source>In the window, {what} was waited for in vain.</source>
        <translation>Im Fenster wurde vergeblich auf {what} gewartet.</translation>
    </message>
    <message>
        <location filename="resources/examples/01_workshop.nnd"/>
        <source>The workshop</source>
        <translation>Der Workshop</translation>
    </message>
    <message>
        <location filename="resources/examples/01_workshop.nnd"/>
        <source>The network never sees 1 0 0 in training, and still answers 0.9999 to it.</source>
        <translation>Das Netz sieht 1 0 0 im Training nie und antwortet trotzdem 0,9999 darauf.</translation>
    </message>
    <message>
        <location filename="resources/examples/02_inverse.nnd"/>
        <source>The workshop turned round</source>
        <translation>Workshop umgekehrt</translation>
    </message>
    <message>
        <location filename="resources/examples/02_inverse.nnd"/>
        <source>Every target is the opposite of the workshop's, and training gives every weight the opposite sign.</source>
        <translation>Jeder Zielwert ist das Gegenteil von dem im Workshop, und das Training gibt jedem Gewicht das andere Vorzeichen.</translation>
    </message>
    <message>
        <location filename="resources/examples/03_and.nnd"/>
        <source>AND</source>
        <translation>UND</translation>
    </message>
    <message>
        <location filename="resources/examples/03_and.nnd"/>
        <source>AND needs its bias: switch the bias off and train again, and 1 1 1 ends close to 0.</source>
        <translation>UND braucht seinen Bias: Den Bias ausschalten und neu trainieren, dann endet 1 1 1 nahe bei 0.</translation>
    </message>
    <message>
        <location filename="resources/examples/04_or.nnd"/>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <location filename="resources/examples/04_or.nnd"/>
        <source>Switch the bias off and train again: every answer is still right but one, for 0 0 0 stays at exactly 0.5.</source>
        <translation>Den Bias ausschalten und neu trainieren: Alle Antworten stimmen noch, bis auf eine, denn 0 0 0 bleibt bei genau 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples/05_nand.nnd"/>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <location filename="resources/examples/05_nand.nnd"/>
        <source>The bias pulls the answer up to 1, and only all three negative weights together pull it down to 0.</source>
        <translation>Der Bias zieht die Antwort hinauf zu 1, und nur alle drei negativen Gewichte zusammen ziehen sie hinunter zu 0.</translation>
    </message>
    <message>
        <location filename="resources/examples/06_nor.nnd"/>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <location filename="resources/examples/06_nor.nnd"/>
        <source>The bias pulls the answer up to 1, and each negative weight alone is enough to pull it down to 0.</source>
        <translation>Der Bias zieht die Antwort hinauf zu 1, und schon eines der negativen Gewichte zieht sie hinunter zu 0.</translation>
    </message>
    <message>
        <location filename="resources/examples/07_majority.nnd"/>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <location filename="resources/examples/07_majority.nnd"/>
        <source>The three weights end up equal: every input has one vote, and two votes outweigh the bias.</source>
        <translation>Am Ende sind die drei Gewichte gleich: Jede Eingabe hat eine Stimme, und zwei Stimmen wiegen mehr als der Bias.</translation>
    </message>
    <message>
        <location filename="resources/examples/08_only_input_1.nnd"/>
        <source>Only input 1</source>
        <translation>Nur Eingabe 1</translation>
    </message>
    <message>
        <location filename="resources/examples/08_only_input_1.nnd"/>
        <source>Inputs 2 and 3 do not matter, and the network finds that out: their weights end close to 0.</source>
        <translation>Die Eingaben 2 und 3 sind egal, und das Netz findet es heraus: Ihre Gewichte enden nahe bei 0.</translation>
    </message>
    <message>
        <location filename="resources/examples/09_xor_of_two.nnd"/>
        <source>XOR of two inputs</source>
        <translation>XOR von zweien</translation>
    </message>
    <message>
        <location filename="resources/examples/09_xor_of_two.nnd"/>
        <source>One neuron cannot learn this and ends at 0.5 for all four rows; set 2 hidden neurons and train again, and all four come out right.</source>
        <translation>Ein Neuron kann das nicht lernen und endet bei allen vier Zeilen bei 0,5; mit 2 verdeckten Neuronen und neuem Training stimmen alle vier.</translation>
    </message>
    <message>
        <location filename="resources/examples/10_parity_of_three.nnd"/>
        <source>Parity of three inputs</source>
        <translation>Parität von dreien</translation>
    </message>
    <message>
        <location filename="resources/examples/10_parity_of_three.nnd"/>
        <source>The answer is 1 when the number of ones is odd: one neuron ends at 0.5 for every question, but with 3 hidden neurons every answer comes out right.</source>
        <translation>Die Antwort ist 1, wenn die Anzahl der Einsen ungerade ist: Ein Neuron endet bei jeder Frage bei 0,5, aber mit 3 verdeckten Neuronen stimmen alle Antworten.</translation>
    </message>
    <message>
        <location filename="resources/examples/11_contradictory_rows.nnd"/>
        <source>Contradictory rows</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="resources/examples/11_contradictory_rows.nnd"/>
        <source>Rows 3 and 5 ask the same question and want different answers, so the network settles in the middle, at 0.5.</source>
        <translation>Die Zeilen 3 und 5 stellen dieselbe Frage und wollen verschiedene Antworten, deshalb bleibt das Netz in der Mitte, bei 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples/12_workshop_claim.nnd"/>
        <source>What the workshop claims</source>
        <translation>Die Behauptung</translation>
    </message>
    <message>
        <location filename="resources/examples/12_workshop_claim.nnd"/>
        <source>The workshop says that only 1 1 1, 1 0 1 and 1 0 0 give 1: without a bias one neuron cannot learn that, with a bias it can.</source>
        <translation>Der Workshop sagt, dass nur 1 1 1, 1 0 1 und 1 0 0 eine 1 ergeben: Ohne Bias kann ein Neuron das nicht lernen, mit Bias schon.</translation>
    </message>
</context>
</TS>
