<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nn_desktop</name>
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
        <source>say whether the tasks of a lesson are in order</source>
        <translation>sagen, ob die Aufgaben einer Lektion in Ordnung sind</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>a document opens in a window, so --console takes none</source>
        <translation>ein Dokument öffnet sich in einem Fenster, deshalb geht es nicht zusammen mit --console</translation>
    </message>
    <message>
        <location filename="nn_desktop/app.py"/>
        <source>NN Desktop misses a part of itself: {error}.</source>
        <translation>NN Desktop fehlt ein Teil von sich selbst: {error}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Ask the network: three inputs, each 0 or 1, one by one or on one line. An empty line or q ends the program.</source>
        <translation>Fragen an das Netz: drei Eingaben, jede 0 oder 1, einzeln oder in einer Zeile. Eine leere Zeile oder q beendet das Programm.</translation>
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
        <source>Answer:  {answer}, {closeness}</source>
        <translation>Antwort:  {answer}, {closeness}</translation>
    </message>
    <message>
        <location filename="nn_desktop/console.py"/>
        <source>Line {number}: a question is three inputs, each 0 or 1, such as 1 0 0, not {text}.</source>
        <translation>Zeile {number}: Eine Frage besteht aus drei Eingaben, jede 0 oder 1, zum Beispiel 1 0 0, nicht {text}.</translation>
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
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>The usual learning rate for {activation} is {rate}.</source>
        <translation>Die übliche Lernrate für {activation} ist {rate}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Chaotic: begun with another 16th digit, loss {other} at iteration {iterations}, not {loss}.</source>
        <translation>Chaotisch: Mit anderer 16. Stelle begonnen ist der Verlust bei Iteration {iterations} {other}, nicht {loss}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, {count} of {starts} starts learn these rows.</source>
        <translation>Mit Lernrate {rate} lernen {count} von {starts} Anfängen diese Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Tried with {count} hidden neurons.</source>
        <translation>Versucht mit {count} verdeckten Neuronen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, none of {starts} starts learns these rows.</source>
        <translation>Mit Lernrate {rate} lernt keiner von {starts} Anfängen diese Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, {count} do.</source>
        <translation>Mit Lernrate {rate} sind es {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, none does.</source>
        <translation>Mit Lernrate {rate} ist es keiner.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, 1 does.</source>
        <translation>Mit Lernrate {rate} ist es 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Tried with a bias and {count} hidden neurons.</source>
        <translation>Versucht mit Bias und {count} verdeckten Neuronen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Trying it on these rows …</source>
        <translation>Sie wird an diesen Zeilen erprobt …</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>{count} tries with other starts and learning rates have not learned these rows.</source>
        <translation>{count} Versuche mit anderen Anfängen und Lernraten haben diese Zeilen nicht gelernt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>With rate {rate}, 1 of {starts} starts learns these rows.</source>
        <translation>Mit Lernrate {rate} lernt 1 von {starts} Anfängen diese Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Tried with a bias.</source>
        <translation>Versucht mit Bias.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Switch the bias on</source>
        <translation>Den Bias einschalten</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Begin with random weights</source>
        <translation>Mit zufälligen Gewichten anfangen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Use {count} hidden neurons</source>
        <translation>{count} verdeckte Neuronen nehmen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Set the rate to {rate} and the seed to {seed}</source>
        <translation>Lernrate auf {rate} und Startzahl auf {seed} setzen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Set the rate to {rate}</source>
        <translation>Lernrate auf {rate} setzen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/advice/advice_text.py"/>
        <source>Set the seed to {seed}</source>
        <translation>Startzahl auf {seed} setzen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>{said} From this row on the table has {count}. Only whole rows make it longer: three inputs and a target.</source>
        <translation>{said} Ab dieser Zeile hat die Tabelle {count}. Nur ganze Zeilen machen sie länger: drei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>They replace the {count} selected rows.</source>
        <translation>Sie ersetzen die {count} markierten Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Replaced rows: {rows}.</source>
        <translation>Ersetzte Zeilen: {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Changed rows: {rows}.</source>
        <translation>Geänderte Zeilen: {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Outputs are what the network answers. They cannot be pasted.</source>
        <translation>Ausgaben sind das, was das Netz antwortet. Sie lassen sich nicht einfügen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>New rows: {rows}.</source>
        <translation>Neue Zeilen: {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/clipboard.py"/>
        <source>Selected rows that stay as they were: {count}.</source>
        <translation>Markierte Zeilen, die bleiben, wie sie waren: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>A file needs whole rows: three inputs and a target.</source>
        <translation>Eine Datei braucht ganze Zeilen: drei Eingaben und einen Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>Correct this and try again. Nothing has been changed.</source>
        <translation>Bitte das berichtigen und es noch einmal versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/csv_import.py"/>
        <source>{name} was not imported.</source>
        <translation>{name} wurde nicht importiert.</translation>
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
        <source>A network is trained for at most {limit} iterations, not {count}.</source>
        <translation>Ein Netz wird höchstens {limit} Iterationen lang trainiert, nicht {count}.</translation>
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
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line} der Datei: {problem}</translation>
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
        <source>Row {number}: {problem}</source>
        <translation>Zeile {number} der Tabelle: {problem}</translation>
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
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>Input 1</source>
        <translation>Eingabe 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>Input 2</source>
        <translation>Eingabe 2</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>Input 3</source>
        <translation>Eingabe 3</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>weight {source} to {target}</source>
        <translation>Gewicht {source} zu {target}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>input {number}</source>
        <translation>Eingabe {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>hidden {number}</source>
        <translation>verdecktes {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/files/exports.py"/>
        <source>bias</source>
        <translation>Bias</translation>
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
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The seed</source>
        <translation>Die Startzahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of hidden neurons</source>
        <translation>Die Anzahl der verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of iterations for one training</source>
        <translation>Die Anzahl der Iterationen für ein Training</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The activation</source>
        <translation>Die Aktivierung</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of rows</source>
        <translation>Die Anzahl der Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of different questions in the rows</source>
        <translation>Die Anzahl verschiedener Fragen in den Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of questions that the rows leave open</source>
        <translation>Die Anzahl der Fragen, die die Zeilen offen lassen,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of changed cells</source>
        <translation>Die Anzahl geänderter Zellen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of trained iterations</source>
        <translation>Die Anzahl trainierter Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The iteration that is shown</source>
        <translation>Die gezeigte Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The chosen question</source>
        <translation>Die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The difference between the largest and the smallest weight</source>
        <translation>Der Abstand zwischen dem größten und dem kleinsten Gewicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The loss</source>
        <translation>Der Verlust</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of questions on the right side of 0.5</source>
        <translation>Die Anzahl der Fragen auf der richtigen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of questions close to their target</source>
        <translation>Die Anzahl der Fragen nahe bei ihrem Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The list of all answers, 0 0 0 to 1 1 1,</source>
        <translation>Die Liste aller Antworten, 0 0 0 bis 1 1 1,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of answers that have changed sides</source>
        <translation>Die Anzahl der Antworten, die die Seite gewechselt haben,</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The largest difference from the answers at the start</source>
        <translation>Der größte Unterschied zu den Antworten am Anfang</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The number of earlier runs in the plot</source>
        <translation>Die Anzahl früherer Läufe in der Kurve</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The open tab</source>
        <translation>Die offene Seite</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The answer to the chosen question</source>
        <translation>Die Antwort auf die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The sum for the chosen question</source>
        <translation>Die Summe für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The slope for the chosen question</source>
        <translation>Die Steigung für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The error for the chosen question</source>
        <translation>Der Fehler für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The delta for the chosen question</source>
        <translation>Das Delta für die gewählte Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The target for {question}</source>
        <translation>Der Zielwert für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The answer to {question}</source>
        <translation>Die Antwort auf {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The sum for {question}</source>
        <translation>Die Summe für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The slope for {question}</source>
        <translation>Die Steigung für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The error for {question}</source>
        <translation>Der Fehler für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The delta for {question}</source>
        <translation>Das Delta für {question}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>One step in numbers</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Python program</source>
        <translation>Python-Programm</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>All 256 functions</source>
        <translation>256 Funktionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Weight {number}</source>
        <translation>Gewicht {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The weight of the bias</source>
        <translation>Das Gewicht des Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The adjustment of weight {number}</source>
        <translation>Die Änderung von Gewicht {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The adjustment of the bias</source>
        <translation>Die Änderung des Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The bias is on.</source>
        <translation>Der Bias ist an.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The bias is off.</source>
        <translation>Der Bias ist aus.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The starting weights are typed by hand.</source>
        <translation>Die Startgewichte sind von Hand eingetippt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The starting weights come from the seed.</source>
        <translation>Die Startgewichte kommen von der Startzahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>All targets are 0 or 1.</source>
        <translation>Alle Zielwerte sind 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Not all targets are 0 or 1.</source>
        <translation>Nicht alle Zielwerte sind 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The rows are those of the start.</source>
        <translation>Die Zeilen sind die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The rows are not those of the start.</source>
        <translation>Die Zeilen sind nicht mehr die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The settings are those of the start.</source>
        <translation>Die Einstellungen sind die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The settings are not those of the start.</source>
        <translation>Die Einstellungen sind nicht mehr die vom Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>What is shown belongs to these rows and settings.</source>
        <translation>Was zu sehen ist, gehört zu diesen Zeilen und Einstellungen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>What is shown was trained with other rows or settings.</source>
        <translation>Was zu sehen ist, wurde mit anderen Zeilen oder Einstellungen trainiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The last iteration is shown.</source>
        <translation>Die letzte Iteration wird gezeigt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>An earlier iteration than the last is shown.</source>
        <translation>Es wird nicht die letzte Iteration gezeigt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The program was copied.</source>
        <translation>Das Programm wurde kopiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The program was not copied yet.</source>
        <translation>Das Programm wurde noch nicht kopiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>One neuron can learn these rows.</source>
        <translation>Ein Neuron kann diese Zeilen lernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>One neuron cannot learn these rows.</source>
        <translation>Ein Neuron kann diese Zeilen nicht lernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>It is not known whether one neuron can learn these rows.</source>
        <translation>Ob ein Neuron diese Zeilen lernen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Several things are changed.</source>
        <translation>Mehreres ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the bias is changed.</source>
        <translation>Nur der Bias ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the seed is changed.</source>
        <translation>Nur die Startzahl ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the learning rate is changed.</source>
        <translation>Nur die Lernrate ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the activation is changed.</source>
        <translation>Nur die Aktivierung ist geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the hidden neurons are changed.</source>
        <translation>Nur die verdeckten Neuronen sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the rows are changed.</source>
        <translation>Nur die Zeilen sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Only the starting weights are changed.</source>
        <translation>Nur die Startgewichte sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>Nothing has gone wrong in the training.</source>
        <translation>Beim Training ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The numbers have grown beyond all bounds.</source>
        <translation>Die Zahlen sind über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The network is stuck where its slope is almost 0.</source>
        <translation>Das Netz steckt fest, wo seine Steigung fast 0 ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The ReLU is dead.</source>
        <translation>Das ReLU ist tot.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The loss is high and does not fall.</source>
        <translation>Der Verlust ist hoch und sinkt nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>No weight changes any more.</source>
        <translation>Kein Gewicht ändert sich mehr.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/lessons/fact_names.py"/>
        <source>The weights swing to and fro for ever.</source>
        <translation>Die Gewichte pendeln immer weiter hin und her.</translation>
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
        <source>"Show me" trains for at most {limit} iterations.</source>
        <translation>„Zeig es mir“ trainiert höchstens {limit} Iterationen.</translation>
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
        <source>a number from {lowest} to {highest}</source>
        <translation>eine Zahl von {lowest} bis {highest}</translation>
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
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>no hidden neurons</source>
        <translation>keine verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>1 hidden neuron</source>
        <translation>1 verdecktes Neuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>rate {rate}</source>
        <translation>Rate {rate}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>other rows</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>row {number}: {row}</source>
        <translation>Zeile {number}: {row}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>with {row}</source>
        <translation>mit {row}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>without {row}</source>
        <translation>ohne {row}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>targets {targets}</source>
        <translation>Zielwerte {targets}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>{count} hidden neurons</source>
        <translation>{count} verdeckte Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>with bias</source>
        <translation>mit Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>without bias</source>
        <translation>ohne Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>random start</source>
        <translation>zufälliger Anfang</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>own start</source>
        <translation>eigener Anfang</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>The table has {count} rows.</source>
        <translation>Die Tabelle hat {count} Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>Row {number}: {question}, target {target}</source>
        <translation>Zeile {number}: {question}, Zielwert {target}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>{count} rows are changed.</source>
        <translation>{count} Zeilen sind geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/change_text.py"/>
        <source>seed {seed}</source>
        <translation>Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>Rows of the table contradict each other here.</source>
        <translation>Zeilen der Tabelle widersprechen sich hier.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>rows contradict each other</source>
        <translation>Zeilen widersprechen sich</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>the rows leave it open</source>
        <translation>die Zeilen lassen es offen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>no row asks</source>
        <translation>keine Zeile fragt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>rows contradict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>not asked</source>
        <translation>ohne Zeile</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>The rows leave it open: neurons that agree with them do not all answer the same here.</source>
        <translation>Die Zeilen lassen es offen: Neuronen, die zu ihnen passen, antworten hier verschieden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>All inputs are 0, so no weights can change this answer. A bias could.</source>
        <translation>Alle Eingaben sind 0, also ändert kein Gewicht diese Antwort. Ein Bias könnte es.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>No row of the table asks this.</source>
        <translation>Keine Zeile der Tabelle fragt danach.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>A row of the table says that the answer should be {answer}.</source>
        <translation>Eine Zeile der Tabelle sagt, dass die Antwort {answer} sein soll.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>a row says {answer}</source>
        <translation>eine Zeile sagt {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>the rows force {answer}</source>
        <translation>die Zeilen erzwingen {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>stuck at {answer}</source>
        <translation>fest: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>row says {answer}</source>
        <translation>Zeile: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>rows force {answer}</source>
        <translation>erzwungen: {answer}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/corner_reasons.py"/>
        <source>The rows force {answer}: every neuron that agrees with them answers the same here.</source>
        <translation>Die Zeilen erzwingen {answer}: Jedes Neuron, das zu ihnen passt, antwortet hier gleich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>In the cut the answer is 0.5; above it: {count}.</source>
        <translation>Im Schnitt ist die Antwort 0,5; darüber: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>All weights of the inputs are 0, or nearly, so the answer is the same everywhere.</source>
        <translation>Alle Gewichte der Eingaben sind 0 oder fast 0, also ist die Antwort überall gleich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The plane where the answer is 0.5 misses the cube: all eight answers lie below 0.5.</source>
        <translation>Die Ebene, auf der die Antwort 0,5 ist, geht am Würfel vorbei: Alle acht Antworten liegen unter 0,5.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The plane where the answer is 0.5 only touches the cube.</source>
        <translation>Die Ebene, auf der die Antwort 0,5 ist, berührt den Würfel nur.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The plane where the answer is 0.5 cuts the cube.</source>
        <translation>Die Ebene, auf der die Antwort 0,5 ist, schneidet den Würfel.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>With hidden neurons no cut is drawn.</source>
        <translation>Mit verdeckten Neuronen gibt es keinen Schnitt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>No cut: all input weights are 0, or nearly.</source>
        <translation>Kein Schnitt: alle Eingabegewichte sind (fast) 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>No cut: all eight answers are below 0.5.</source>
        <translation>Kein Schnitt: alle acht Antworten unter 0,5.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The cut only touches the cube; above it: {count}.</source>
        <translation>Der Schnitt berührt nur; darüber: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>No corner lies above it.</source>
        <translation>Keine Ecke liegt darüber.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>{questions} lies above it.</source>
        <translation>{questions} liegt darüber.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>{questions} lie above it.</source>
        <translation>{questions} liegen darüber.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>Marked are {ones}, which should be 1, and {zeros}, which should be 0.</source>
        <translation>Markiert sind {ones}, wo 1 sein soll, und {zeros}, wo 0 sein soll.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The line from {ones} crosses the line from {zeros}.</source>
        <translation>Die Linie von {ones} kreuzt die Linie von {zeros}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The line from {line} goes through the triangle of {triangle}.</source>
        <translation>Die Linie von {line} geht durch das Dreieck {triangle}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>No plane has one above it and the other below.</source>
        <translation>Keine Ebene hat das eine über sich und das andere unter sich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>The plane where the answer is 0.5 misses the cube: all eight answers lie above 0.5.</source>
        <translation>Die Ebene, auf der die Antwort 0,5 ist, geht am Würfel vorbei: Alle acht Antworten liegen über 0,5.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>No cut: all eight answers are above 0.5.</source>
        <translation>Kein Schnitt: alle acht Antworten über 0,5.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>Both sides weigh the same.</source>
        <translation>Beide Seiten wiegen gleich viel.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>{start} to {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>All corners lie above it but {questions}.</source>
        <translation>Alle Ecken liegen darüber, außer {questions}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/cube_text.py"/>
        <source>{question} is marked: no weights change its answer.</source>
        <translation>{question} ist markiert: Keine Gewichte ändern diese Antwort.</translation>
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
        <source>The numbers grew beyond all bounds after iteration {iteration}.</source>
        <translation>Die Zahlen wuchsen nach Iteration {iteration} über alle Grenzen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>No weight changed in the last iteration, so training on changes nothing.</source>
        <translation>In der letzten Iteration hat sich kein Gewicht geändert, also ändert weiteres Training nichts.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The weights swing between {count} states, for ever.</source>
        <translation>Die Gewichte schwingen zwischen {count} Zuständen hin und her, für immer.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The weights swing between {count} states: what one iteration does, the next undoes.</source>
        <translation>Die Gewichte schwingen zwischen {count} Zuständen: Was eine Iteration tut, nimmt die nächste zurück.</translation>
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
        <source>The neurons are stuck: their sums are so large that their slopes are almost 0.</source>
        <translation>Die Neuronen stecken fest: Ihre Summen sind so groß, dass ihre Steigungen fast 0 sind.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The loss hardly falls, because the steps are so small.</source>
        <translation>Der Verlust sinkt kaum, weil die Schritte so klein sind.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>The weights go round: every {count} iterations they are nearly the same again.</source>
        <translation>Die Gewichte drehen sich im Kreis: Alle {count} Iterationen sind sie fast wieder dieselben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/diagnosis.py"/>
        <source>All hidden neurons are dead: they answer 0, and there the slope of ReLU is 0.</source>
        <translation>Alle verdeckten Neuronen sind tot: Sie antworten 0, und dort ist die Steigung von ReLU 0.</translation>
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
        <location filename="nn_desktop/core/messages/outcome.py"/>
        <source>⚠ {rows}. {reason}</source>
        <translation>⚠ {rows}. {reason}</translation>
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
        <source>Add a row to train.</source>
        <translation>Zum Trainieren eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/row_messages.py"/>
        <source>{count} more questions have rows that contradict each other.</source>
        <translation>{count} weitere Fragen haben Zeilen, die einander widersprechen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/starting_weights.py"/>
        <source>Your starting weights stay, without that of the bias.</source>
        <translation>Die eigenen Startgewichte bleiben, ohne das des Bias.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/starting_weights.py"/>
        <source>The starting weights are random again. Undo brings your own back.</source>
        <translation>Die Startgewichte sind wieder zufällig. „Rückgängig“ holt die eigenen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/starting_weights.py"/>
        <source>Your starting weights stay; that of the bias is random.</source>
        <translation>Die eigenen Startgewichte bleiben; das des Bias ist zufällig.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>{rows}: loss {before} → {after} in {iterations} iterations ({seconds} s).</source>
        <translation>{rows}: Verlust {before} → {after} in {iterations} Iterationen ({seconds} s).</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>Loss: half the sum of the squared errors of all rows. 0 is perfect.</source>
        <translation>Verlust: die halbe Summe der quadrierten Fehler aller Zeilen. 0 ist vollkommen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>{rows}: loss {before} → {after} in 1 iteration ({seconds} s).</source>
        <translation>{rows}: Verlust {before} → {after} in 1 Iteration ({seconds} s).</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>{missed} of {rows} rows still have the answer 0.5</source>
        <translation>{missed} von {rows} Zeilen haben noch die Antwort 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>Answering 0.5 to every row costs {loss}: an eighth for each row.</source>
        <translation>Auf jede Zeile 0,5 zu antworten kostet {loss}: ein Achtel für jede Zeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>1 of {rows} rows still has the answer 0.5</source>
        <translation>1 von {rows} Zeilen hat noch die Antwort 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>{missed} of {rows} rows are still on the wrong side of 0.5</source>
        <translation>{missed} von {rows} Zeilen liegen noch auf der falschen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>The row is not learned yet</source>
        <translation>Die Zeile ist noch nicht gelernt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>The row is learned</source>
        <translation>Die Zeile ist gelernt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>1 of {rows} rows is still on the wrong side of 0.5</source>
        <translation>1 von {rows} Zeilen liegt noch auf der falschen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>{missed} of {rows} rows are still more than 0.25 away from their target</source>
        <translation>{missed} von {rows} Zeilen liegen noch mehr als 0,25 neben ihrem Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>1 of {rows} rows is still more than 0.25 away from its target</source>
        <translation>1 von {rows} Zeilen liegt noch mehr als 0,25 neben ihrem Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>All {rows} rows are on the right side of 0.5</source>
        <translation>Alle {rows} Zeilen liegen auf der richtigen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/verdict.py"/>
        <source>All {rows} rows learned</source>
        <translation>Alle {rows} Zeilen gelernt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>hidden neuron {number}</source>
        <translation>verdecktes Neuron {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>output neuron</source>
        <translation>Ausgabeneuron</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>weight {number}</source>
        <translation>Gewicht {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>Bias weight</source>
        <translation>Bias-Gewicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>Weight {start} → {end}</source>
        <translation>Gewicht {start} → {end}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/weight_names.py"/>
        <source>neuron {number}</source>
        <translation>Neuron {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/messages/wording.py"/>
        <source>rows {number}</source>
        <translation>Zeilen {number}</translation>
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
        <source>0 0 0 weighs 0 with any weights, so its answer is always 0.5: neither 0 nor 1.</source>
        <translation>0 0 0 wiegt bei allen Gewichten 0, also ist die Antwort darauf immer 0,5: weder 0 noch 1.</translation>
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
        <source>{question} counted twice</source>
        <translation>{question} doppelt gezählt</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>the answers of a sigmoid lie between 0 and 1</source>
        <translation>Die Antworten eines Sigmoids liegen zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>output * (1 - output) is the slope of the sigmoid, written with its output, not its sum.</source>
        <translation>output * (1 - output): die Steigung des Sigmoids, aus der Ausgabe statt der Summe.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>the answers of tanh lie between −1 and 1</source>
        <translation>Die Antworten von tanh liegen zwischen −1 und 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>1 - output * output is the slope of tanh, written with its output, not its sum.</source>
        <translation>1 - output * output: die Steigung von tanh, aus der Ausgabe statt der Summe.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>the answers of ReLU are never below 0</source>
        <translation>Die Antworten von ReLU sind nie kleiner als 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/activations.py"/>
        <source>The slope of ReLU is 1 where its output is above 0, and 0 elsewhere.</source>
        <translation>Die Steigung von ReLU ist 1, wo die Ausgabe über 0 liegt, und sonst 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/experiment.py"/>
        <source>The number of iterations</source>
        <translation>Die Anzahl der Iterationen</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/network/experiment.py"/>
        <source>A starting weight</source>
        <translation>Ein Startgewicht</translation>
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
        <source>A target is a number from −1,000,000,000 to 1,000,000,000, not {value}.</source>
        <translation>Ein Zielwert ist eine Zahl von −1.000.000.000 bis 1.000.000.000, nicht {value}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>The columns {names} leave open which are the inputs and which is the target.</source>
        <translation>Die Spalten {names} lassen offen, welche die Eingaben sind und welche der Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>Wanted are four columns, three inputs and a target, or three, two inputs and a target. Names such as x1, x2, x3 and target make every order clear.</source>
        <translation>Gebraucht werden vier Spalten, drei Eingaben und ein Zielwert, oder drei, zwei Eingaben und ein Zielwert. Namen wie x1, x2, x3 und Zielwert machen jede Reihenfolge klar.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>Three numbers in a list may be three inputs, or two inputs and a target.</source>
        <translation>Drei Zahlen in einer Liste können drei Eingaben sein, oder zwei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>A row has one target, but these columns may be results: {names}. Leave out all but one.</source>
        <translation>Eine Zeile hat einen Zielwert, aber diese Spalten können Ergebnisse sein: {names}. Bitte nur eine davon behalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>Inputs: {inputs}; target: {target}.</source>
        <translation>Eingaben: {inputs}; Zielwert: {target}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>The number of columns is {count}.</source>
        <translation>Die Zahl der Spalten ist {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/column_names.py"/>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/headings.py"/>
        <source>The names are those of {count} columns, but the rows have {width}.</source>
        <translation>Es sind Namen für {count} Spalten, aber die Zeilen haben {width}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/headings.py"/>
        <source>Line {line} is no row, and no title. Delete the words or the whole line.</source>
        <translation>Zeile {line} ist weder eine Zeile mit Werten noch eine Überschrift. Bitte die Wörter löschen oder die ganze Zeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/headings.py"/>
        <source>Line {line} seems to name the columns. Write it like the rows, or delete it.</source>
        <translation>Zeile {line} scheint die Spalten zu benennen. Bitte sie wie die anderen Zeilen schreiben oder löschen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/headings.py"/>
        <source>Line {line}: {cell} is no number. The names of the columns stand above it already.</source>
        <translation>Zeile {line}: {cell} ist keine Zahl. Die Namen der Spalten stehen schon darüber.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/headings.py"/>
        <source>Line {line} is a title.</source>
        <translation>Zeile {line} ist eine Überschrift.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>The number is missing. Write a whole number such as {example}.</source>
        <translation>Die Zahl fehlt. Bitte eine ganze Zahl wie {example} schreiben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>{text} is not a whole number. Write one such as {example}.</source>
        <translation>{text} ist keine ganze Zahl. Bitte eine wie {example} schreiben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>The number is missing. Write a number such as 0.5 or −2.</source>
        <translation>Die Zahl fehlt. Möglich ist eine Zahl wie 0,5 oder −2.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>{text} was read as {number}, not as {other}.</source>
        <translation>{text} wurde als {number} gelesen, nicht als {other}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>{text} is not a number. Write a number such as 0.5 or −2.</source>
        <translation>{text} ist keine Zahl. Möglich ist eine Zahl wie 0,5 oder −2.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/number_input.py"/>
        <source>{text} is too large. Write a smaller number.</source>
        <translation>{text} ist zu groß. Möglich ist eine kleinere Zahl.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>This is a program. Copy only the lines with its lists: a row with three inputs and a target in each.</source>
        <translation>Das ist ein Programm. Bitte nur die Zeilen mit seinen Listen kopieren: in jeder drei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>Of the program, only {inputs} and {targets} were read.</source>
        <translation>Von dem Programm wurden nur {inputs} und {targets} gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>The list {name} has {count} numbers in a row. Wanted are two or three inputs.</source>
        <translation>Die Liste {name} hat {count} Zahlen in einer Zeile. Gebraucht werden zwei oder drei Eingaben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>The list {name} has a fourth column of ones: the bias. Delete that column.</source>
        <translation>Die Liste {name} hat eine vierte Spalte aus Einsen: den Bias. Bitte diese Spalte löschen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>The list {name} has {count} numbers in a row. Wanted is one target for each row.</source>
        <translation>Die Liste {name} hat {count} Zahlen in einer Zeile. Gebraucht wird ein Zielwert für jede Zeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/program_lists.py"/>
        <source>It has {count} lists that do not fit together. Take one list with a row of four numbers for each question, or one with the inputs and one with the outputs.</source>
        <translation>Es sind {count} Listen, die nicht zusammenpassen. Gebraucht wird eine Liste mit vier Zahlen für jede Zeile, oder eine mit den Eingaben und eine mit den Zielwerten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>the number of cells is {count}, not {width} as in most lines.</source>
        <translation>Es sind {count} Zellen, nicht {width} wie in den meisten Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>It has {rows} rows. A table has at most {limit}.</source>
        <translation>Es sind {rows} Zeilen. Eine Tabelle hat höchstens {limit}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>Line {line}: {cell} is neither a number nor a word for 0 or 1. Write only the cells of a row, with tabs, semicolons, commas, bars or spaces between them.</source>
        <translation>Zeile {line}: {cell} ist weder eine Zahl noch ein Wort für 0 oder 1. Schreib nur die Zellen einer Zeile, mit Tabulatoren, Semikolons, Kommas, senkrechten Strichen oder Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>Line {line}: it is not certain which cell of {text} is the target. Write the same sign between all cells, or the names x1, x2, x3 and target above them.</source>
        <translation>Zeile {line}: Es ist nicht sicher, welche Zelle in {text} der Zielwert ist. Bitte zwischen alle Zellen dasselbe Zeichen schreiben, oder darüber die Namen x1, x2, x3 und Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>Line {line}: {value} may be several results, but a row has one target. Leave the others out; if it is a number, write {number}.0.</source>
        <translation>Zeile {line}: {value} können mehrere Ergebnisse sein, aber eine Zeile hat einen Zielwert. Bitte die anderen weglassen; wenn es eine Zahl ist, {number}.0 schreiben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>One row of three cells may be three inputs, or two inputs and a target.</source>
        <translation>Eine Zeile mit drei Zellen kann drei Eingaben sein, oder zwei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>As two inputs and a target, these rows contradict each other.</source>
        <translation>Als zwei Eingaben und ein Zielwert widersprechen sich diese Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>A line is longer than any row could be.</source>
        <translation>Eine Zeile ist länger, als es eine Zeile der Tabelle je sein könnte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>Write four cells in each row: three inputs and a target.</source>
        <translation>In jede Zeile gehören vier Zellen: drei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>It is larger than {limit} MB, the most that can be read.</source>
        <translation>Sie ist größer als {limit} MB; mehr kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/reader.py"/>
        <source>Line {line}: here are zero bytes. Save it as UTF-8 first.</source>
        <translation>Zeile {line} der Datei: Hier stehen Null-Bytes. Bitte die Datei zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/separators.py"/>
        <source>Line {line}: {text} may be one number or several cells. Put a tab or a semicolon between cells.</source>
        <translation>Zeile {line}: {text} kann eine Zahl sein oder mehrere Zellen. Zwischen Zellen gehört ein Tabulator oder ein Semikolon.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/separators.py"/>
        <source>It has more than {limit} columns. A row has four: three inputs and a target.</source>
        <translation>Sie hat mehr als {limit} Spalten. Eine Zeile hat vier: drei Eingaben und einen Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/separators.py"/>
        <source>Line {line}: a quotation mark is in the wrong place.</source>
        <translation>Zeile {line}: Ein Anführungszeichen steht an der falschen Stelle.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/separators.py"/>
        <source>Line {line}: a quotation mark is never closed, or a cell is very long.</source>
        <translation>Zeile {line}: Ein Anführungszeichen wird nie geschlossen, oder eine Zelle ist sehr lang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/table_limits.py"/>
        <source>A table has at most {limit} rows; this would make {rows}.</source>
        <translation>Eine Tabelle hat höchstens {limit} Zeilen; damit wären es {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/text_formats.py"/>
        <source>This is HTML. Open it in a browser, and copy the table there.</source>
        <translation>Das ist HTML. Bitte in einem Browser öffnen und die Tabelle dort kopieren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>The inputs are −1 and 1, but an input is 0 or 1. Should every −1 be read as 0?</source>
        <translation>Die Eingaben sind −1 und 1, aber eine Eingabe ist 0 oder 1. Soll jede −1 als 0 gelesen werden?</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>The inputs are −1 and 1, but an input is 0 or 1. Should every −1 among the inputs be read as 0?</source>
        <translation>Die Eingaben sind −1 und 1, aber eine Eingabe ist 0 oder 1. Soll jede −1 unter den Eingaben als 0 gelesen werden?</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>Every −1 among the inputs was read as 0.</source>
        <translation>Jede −1 unter den Eingaben wurde als 0 gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>Every −1 was read as 0.</source>
        <translation>Jede −1 wurde als 0 gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>{text} was read as {number}.</source>
        <translation>{text} wurde als {number} gelesen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>{rows}, and of these only {columns}.</source>
        <translation>{rows}, und davon nur {columns}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>the target {value} may be {number} or {other}. Write one of these.</source>
        <translation>Der Zielwert {value} kann {number} oder {other} sein. Bitte eines davon schreiben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>Targets of −1 are for tanh at rate 0.1; a sigmoid answers between 0 and 1.</source>
        <translation>Zielwerte von −1 passen zu tanh mit der Rate 0,1; ein Sigmoid antwortet zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>{rows}: three inputs and a target.</source>
        <translation>{rows}: drei Eingaben und ein Zielwert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>{rows}: two inputs and a target; Input {number} is 0.</source>
        <translation>{rows}: zwei Eingaben und ein Zielwert; Eingabe {number} ist 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/values.py"/>
        <source>Mistakes that are not listed: {count}.</source>
        <translation>Fehler, die hier nicht aufgeführt sind: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>input {number} is the letter {letter}. Write the digit {digit}.</source>
        <translation>Eingabe {number} ist der Buchstabe {letter}. Gemeint ist wohl die Ziffer {digit}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>input {number} is {value}, a mistake in the spreadsheet. Correct it there.</source>
        <translation>Eingabe {number} ist {value}, ein Fehler in der Tabellenkalkulation. Bitte dort berichtigen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target is missing. Leave the row out: then the answer is open.</source>
        <translation>Der Zielwert fehlt. Ohne die Zeile bleibt die Antwort offen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target is the letter {letter}. Write the digit {digit}.</source>
        <translation>Der Zielwert ist der Buchstabe {letter}. Gemeint ist wohl die Ziffer {digit}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target is {value}, a mistake in the spreadsheet. Correct it there.</source>
        <translation>Der Zielwert ist {value}, ein Fehler in der Tabellenkalkulation. Bitte dort berichtigen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>input {number} is {value}. Write the row twice, once with 0 and once with 1.</source>
        <translation>Eingabe {number} ist {value}. Bitte die Zeile zweimal schreiben, einmal mit 0 und einmal mit 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>input {number} is {value}, but an input is 0 or 1.</source>
        <translation>Eingabe {number} ist {value}, aber eine Eingabe ist 0 oder 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target is {value}. Write a negative number with a minus, another without brackets.</source>
        <translation>Der Zielwert ist {value}. Bitte eine negative Zahl mit Minus schreiben, eine andere ohne Klammern.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target {value} is not a number from −1,000,000,000 to 1,000,000,000. Write one such as 0.5 or −2.</source>
        <translation>Der Zielwert {value} ist keine Zahl von −1.000.000.000 bis 1.000.000.000. Möglich ist eine wie 0,5 oder −2.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>input {number} is missing. Write 0 or 1.</source>
        <translation>Eingabe {number} fehlt. Möglich sind 0 und 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/core/rows/words.py"/>
        <source>the target is {value}. Leave the row out: then the answer is open.</source>
        <translation>Der Zielwert ist {value}. Ohne die Zeile bleibt die Antwort offen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_cube.py"/>
        <source>All eight answers</source>
        <translation>Alle acht Antworten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_panel.py"/>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_panel.py"/>
        <source>One neuron cannot learn these rows. Ticked, the cube shows why; else where the network answers 0.5.</source>
        <translation>Ein Neuron kann diese Zeilen nicht lernen. Angekreuzt zeigt der Würfel, warum; sonst, wo das Netz 0,5 antwortet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/answers_panel.py"/>
        <source>{question}, when it was trained: {reason}</source>
        <translation>{question}, beim Training: {reason}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Left and Right</source>
        <translation>Links und Rechts</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Along input 1</source>
        <translation>Entlang Eingabe 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Up and Down</source>
        <translation>Auf und Ab</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Along input 2</source>
        <translation>Entlang Eingabe 2</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Page Up and Page Down</source>
        <translation>Bild auf und Bild ab</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>Along input 3</source>
        <translation>Entlang Eingabe 3</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>{question} gives {answer}, {reason}</source>
        <translation>{question} ergibt {answer}, {reason}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/corner_button.py"/>
        <source>counts twice in the proof</source>
        <translation>zählt im Beweis doppelt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Hint: make {weight} larger. There the loss falls fastest: by {slope} for each 1, at first.</source>
        <translation>Tipp: {weight} größer machen. Da fällt der Verlust am schnellsten: zunächst um {slope} je 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Training has moved the weights. Starting weights are changed at iteration 0.</source>
        <translation>Das Training hat die Gewichte bewegt. Startgewichte ändert man bei Iteration 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Go to iteration 0</source>
        <translation>Zu Iteration 0</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Go back to random starting weights.</source>
        <translation>Zurück zu zufälligen Startgewichten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Which weight to move, and which way, so that the loss falls fastest.</source>
        <translation>Welches Gewicht zu bewegen ist, und wohin, damit der Verlust am schnellsten fällt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Hint: without rows there is nothing to learn.</source>
        <translation>Tipp: Ohne Zeilen gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Hint: here the slope of the loss is 0 for every weight. No small move makes it less.</source>
        <translation>Tipp: Hier ist die Steigung des Verlusts für jedes Gewicht 0. Keine kleine Bewegung macht ihn kleiner.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Hint: make {weight} smaller. There the loss falls fastest: by {slope} for each 1, at first.</source>
        <translation>Tipp: {weight} kleiner machen. Da fällt der Verlust am schnellsten: zunächst um {slope} je 1.</translation>
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
        <source>Prediction {answer}, {closeness}</source>
        <translation>Vorhersage {answer}, {closeness}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>untrained, own weights</source>
        <translation>noch nicht trainiert, eigene Gewichte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Point at a line or the neuron for its number.</source>
        <translation>Auf eine Linie oder das Neuron zeigen, um die Zahl zu sehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>The last step, for {question}: error {error}, slope {slope}. Δ is what it added to each weight.</source>
        <translation>Der letzte Schritt, für {question}: Fehler {error}, Steigung {slope}. Δ hat er zu jedem Gewicht dazugezählt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Random, seed {seed}</source>
        <translation>Zufällig, Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>at iteration {iteration}, after the step that is drawn</source>
        <translation>bei Iteration {iteration}, nach dem gezeichneten Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/answers/prediction_panel.py"/>
        <source>Δ is what the last step added to each weight. No row asks {question}.</source>
        <translation>Δ ist, was der letzte Schritt zu jedem Gewicht dazugezählt hat. Keine Zeile fragt nach {question}.</translation>
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
        <source>answer {answer}, {closeness}</source>
        <translation>Antwort {answer}, {closeness}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>the bias, always 1,</source>
        <translation>Bias (immer 1)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/numbers.py"/>
        <source>answer before the step {answer}, {closeness}</source>
        <translation>Antwort vor dem Schritt {answer}, {closeness}</translation>
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
        <source>{name}: weights {weights}</source>
        <translation>{name}: Gewichte {weights}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/painter.py"/>
        <source>Bias: always 1</source>
        <translation>Bias: immer 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>It flows back to the left: the thicker, the more.</source>
        <translation>Es fließt nach links zurück: je dicker, desto mehr.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>all rows together</source>
        <translation>alle Zeilen zusammen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>adjustments</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>{quantity} in the step {now} → {next}, {rows}.</source>
        <translation>{quantity} im Schritt {now} → {next}, {rows}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>Nothing flows back.</source>
        <translation>Es fließt nichts zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>No weight moves.</source>
        <translation>Kein Gewicht bewegt sich.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>Each strip is a row: the thicker, the more.</source>
        <translation>Jeder Streifen ist eine Zeile: je dicker, desto mehr.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>of the hidden neurons</source>
        <translation>der verdeckten Neuronen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>of the output neuron</source>
        <translation>des Ausgabeneurons</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>Each strip is a row. In full colour: {row}.</source>
        <translation>Jeder Streifen ist eine Zeile. In voller Farbe: {row}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/step_numbers.py"/>
        <source>Of this, {row} adds: {parts}.</source>
        <translation>Davon kommt von {row}: {parts}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_edit.py"/>
        <source>Training starts from this weight. Type another one.</source>
        <translation>Das Training beginnt mit diesem Gewicht. Ein anderes eintippen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_edit.py"/>
        <source>Starting weights are changed at iteration 0.</source>
        <translation>Startgewichte ändert man bei Iteration 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_edits.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_moves.py"/>
        <source>{weight}: the last step {move}.</source>
        <translation>{weight}: letzter Schritt {move}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_moves.py"/>
        <source>{weight}: next step {move}.</source>
        <translation>{weight}: nächster Schritt {move}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_moves.py"/>
        <source>row {number} {part}</source>
        <translation>Zeile {number} {part}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_moves.py"/>
        <source>… {count} rows more {part}</source>
        <translation>… {count} weitere Zeilen {part}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/diagram/weight_moves.py"/>
        <source>{total}, because no row adds anything</source>
        <translation>{total}, denn keine Zeile trägt etwas bei</translation>
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
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
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
        <source>Documents, tables and lessons (*.nnd *.csv *.tsv *.txt *.nnlesson);;All files (*)</source>
        <translation>Dokumente, Tabellen und Lektionen (*.nnd *.csv *.tsv *.txt *.nnlesson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
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
        <source>The lesson's rows and settings are saved as {copy}. Your own still belong to {document}.</source>
        <translation>Zeilen und Einstellungen der Lektion sind als {copy} gespeichert. Die eigenen gehören weiter zu {document}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>{name} is neither a document of NN Desktop nor a table with rows.</source>
        <translation>{name} ist weder ein Dokument von NN Desktop noch eine Tabelle mit Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/file_commands.py"/>
        <source>Save it as CSV in your spreadsheet, or copy the cells and paste them.</source>
        <translation>Bitte in der Tabellenkalkulation als CSV speichern, oder die Zellen kopieren und hier einfügen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>Plain, the same in every language (*.csv)</source>
        <translation>Schlicht, in jeder Sprache gleich (*.csv)</translation>
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
        <source>For a spreadsheet: semicolons and decimal commas (*.csv)</source>
        <translation>Für eine Tabellenkalkulation: Semikolon und Dezimalkomma (*.csv)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/import_export.py"/>
        <source>For a spreadsheet: commas and decimal points (*.csv)</source>
        <translation>Für eine Tabellenkalkulation: Komma und Dezimalpunkt (*.csv)</translation>
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
        <location filename="nn_desktop/gui/files/recent_menu.py"/>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/recent_menu.py"/>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/recent_menu.py"/>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/files/recent_menu.py"/>
        <source>{file} (not there now)</source>
        <translation>{file} (jetzt nicht da)</translation>
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
        <source>Train all 256</source>
        <translation>Alle 256 trainieren</translation>
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
        <source>256 functions, none trained yet</source>
        <translation>256 Funktionen, noch keine trainiert</translation>
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
        <source>The settings have changed since. Train all 256 again.</source>
        <translation>Neue Einstellungen: Bitte noch einmal trainieren.</translation>
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
        <source>One neuron learns {most} at most, hidden neurons more.</source>
        <translation>Ein Neuron schafft höchstens {most}, verdeckte mehr.</translation>
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
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>NN Desktop is free under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General Public License, version 3, unchanged, as files of their own: you may replace them by others that fit, and take the program apart for that. Their source is at {address}.</source>
        <translation>NN Desktop ist frei unter der MIT-Lizenz. Es benutzt Qt und PySide6 unter der GNU Lesser General Public License, Version 3, unverändert und als eigene Dateien: Sie dürfen durch andere, passende ersetzt werden, und das Programm darf dafür untersucht werden. Ihr Quelltext liegt auf {address}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>About NN Desktop</source>
        <translation>Über NN Desktop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>A neural network from scratch that you can watch, rewind and take apart. Every number that it shows is the real arithmetic.</source>
        <translation>Ein neuronales Netz von Grund auf, zum Zusehen, Zurückspulen und Zerlegen. Jede Zahl, die es zeigt, ist wirklich so gerechnet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Put versions and folders on the clipboard</source>
        <translation>Versionen und Ordner in die Zwischenablage legen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>What Qt is, and its licence</source>
        <translation>Was Qt ist, und seine Lizenz</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Close this box</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>Open the folder {name}</source>
        <translation>Den Ordner {name} öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/about_dialog.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/facts.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/facts.py"/>
        <source>Unsaved work</source>
        <translation>Nicht Gespeichertes</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/facts.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/help/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>{run}, at iteration {iteration}, beside</source>
        <translation>{run}, bei Iteration {iteration}, neben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>different, and on the other side of 0.5</source>
        <translation>verschieden, und auf der anderen Seite von 0,5</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>{what}: {mine}, earlier {other}: {words}</source>
        <translation>{what}: {mine}, früher {other}: {words}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>The earlier run to compare with. A click on its curve chooses it too.</source>
        <translation>Der frühere Lauf, mit dem verglichen wird. Auch ein Klick auf seine Kurve wählt ihn.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>Settings and rows</source>
        <translation>Einstellungen und Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>Loss, answers and weights</source>
        <translation>Verlust, Antworten und Gewichte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>{run}, at iteration {iteration}, beside the end ({end}) of</source>
        <translation>{run}, bei Iteration {iteration}, neben dem Ende ({end}) von</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>earlier run</source>
        <translation>früherer Lauf</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_panel.py"/>
        <source>There is no earlier run yet. Train, change rows or settings, and train again: both runs then stand here side by side.</source>
        <translation>Es gibt noch keinen früheren Lauf. Trainiere, ändere Zeilen oder Einstellungen und trainiere noch einmal: Dann stehen beide Läufe hier nebeneinander.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Hidden</source>
        <translation>Verdeckte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>own starting weights: {weights}</source>
        <translation>eigene Startgewichte: {weights}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>{count} more rows</source>
        <translation>{count} weitere Zeilen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/compare_text.py"/>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
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
        <source>Form of the program</source>
        <translation>Form des Programms</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>Short, with all eight answers; or as in the workshop, with its functions, and it asks for three inputs.</source>
        <translation>Kurz, mit allen acht Antworten; oder wie im Workshop mit dessen Funktionen, und es fragt nach drei Eingaben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>As in the workshop</source>
        <translation>Wie im Workshop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/program_panel.py"/>
        <source>The program is on the clipboard.</source>
        <translation>Das Programm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Choose no line</source>
        <translation>Keine Codezeile wählen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>The diagram shows the network again.</source>
        <translation>Das Bild zeigt wieder das Netz.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Play the lines</source>
        <translation>Schritt abspielen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Next line</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Shows one line after the other in the diagram.</source>
        <translation>Zeigt eine Codezeile nach der anderen im Bild.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Stays at this line.</source>
        <translation>Bleibt bei dieser Codezeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Shows the next line in the diagram.</source>
        <translation>Zeigt die nächste Codezeile im Bild.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_panel.py"/>
        <source>Key: Space</source>
        <translation>Taste: Leertaste</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Choose a line: the diagram shows its numbers</source>
        <translation>Eine Codezeile wählen: Das Bild zeigt ihre Zahlen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>From number to number, each with all its digits</source>
        <translation>Von Zahl zu Zahl, jede mit allen Stellen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Play through the lines, or stop there</source>
        <translation>Die Codezeilen abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Lines of the step</source>
        <translation>Codezeilen des Schritts</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Copy with all digits</source>
        <translation>Mit allen Stellen kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_table.py"/>
        <source>Copy the whole step</source>
        <translation>Den ganzen Schritt kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>What each hidden neuron is blamed for: the delta times the weight that passed it on.</source>
        <translation>Was jedem verdeckten Neuron angelastet wird: das Delta mal das Gewicht, das es weitergab.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>The mean target of the rows that ask the same question.</source>
        <translation>Der mittlere Zielwert der Zeilen mit derselben Frage.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>How many rows ask the same question.</source>
        <translation>Wie viele Zeilen dieselbe Frage stellen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>the step just made</source>
        <translation>der Schritt von eben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>just made</source>
        <translation>von eben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>next</source>
        <translation>nächster</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>There are no rows to learn from.</source>
        <translation>Es gibt keine Zeilen, aus denen etwas zu lernen ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>What the neuron answers: the activation of its sum.</source>
        <translation>Was das Neuron antwortet: die Aktivierung seiner Summe.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>How far the target lies above the output, or below it.</source>
        <translation>Wie weit der Zielwert über der Ausgabe liegt oder darunter.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>The error times the slope: a neuron that is sure hardly moves.</source>
        <translation>Fehler mal Steigung: Ein sicheres Neuron bewegt sich kaum.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>What is added to each weight: its input times delta, over all rows.</source>
        <translation>Was zu jedem Gewicht kommt: seine Eingabe mal Delta, über alle Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>The new weights, with which the next iteration begins.</source>
        <translation>Die neuen Gewichte, mit denen die nächste Iteration beginnt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>Iteration {now} to {next}: {which}.</source>
        <translation>Iteration {now} bis {next}: {which}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/step_text.py"/>
        <source>Iteration {now} → {next}
{which}</source>
        <translation>Iteration {now} → {next}
{which}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/written_sum.py"/>
        <source>{question}: {terms} = {sum}; {activation} makes it {answer}.</source>
        <translation>{question}: {terms} = {sum}; {activation} ergibt {answer}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/inside/written_sum.py"/>
        <source>{question} before the step: {terms} = {sum}; {activation} makes it {answer}.</source>
        <translation>{question} vor dem Schritt: {terms} = {sum}; {activation} ergibt {answer}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/answers.py"/>
        <source>Your number</source>
        <translation>Eigene Zahl</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/answers.py"/>
        <source>That is what I think</source>
        <translation>Das denke ich</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/answers.py"/>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Set up this card again</source>
        <translation>Karte neu aufbauen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Not yet: these are not the ones, or not all of them.</source>
        <translation>Noch nicht: Es sind nicht diese oder nicht alle.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>This is so already.</source>
        <translation>Das ist schon so.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>First choose what you think.</source>
        <translation>Erst eine Vermutung auswählen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>These are other rows.</source>
        <translation>Das sind andere Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>These are your rows.</source>
        <translation>Das sind eigene Zeilen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Your rows are kept.</source>
        <translation>Die eigenen Zeilen sind aufgehoben.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>First press Set up this card again.</source>
        <translation>Erst „Karte neu aufbauen“ drücken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_page.py"/>
        <source>Card {number} of {count}</source>
        <translation>Karte {number} von {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Think first</source>
        <translation>Erst denken</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Do, then look</source>
        <translation>Tun, dann hinsehen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Look</source>
        <translation>Hinsehen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>What do you think?</source>
        <translation>Was wird wohl stimmen?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Challenge {number} of {count}</source>
        <translation>Aufgabe {number} von {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>Lesson {number} of {count}</source>
        <translation>Lektion {number} von {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/card_texts.py"/>
        <source>You thought: {choice}</source>
        <translation>Vermutet war: {choice}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>Your guess is kept. Go on with Next.</source>
        <translation>Vermutung notiert. Weiter mit „Weiter“.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>done: {task}</source>
        <translation>erledigt: {task}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>to do: {task}</source>
        <translation>zu tun: {task}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>Hint {number}: {hint}</source>
        <translation>Tipp {number}: {hint}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>Solved!</source>
        <translation>Gelöst!</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/cards.py"/>
        <source>Not quite. {reply}</source>
        <translation>Nicht ganz. {reply}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/glossary_page.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/glossary_page.py"/>
        <source>What does {word} mean?</source>
        <translation>Was bedeutet {word}?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/glossary_page.py"/>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>A wrong idea, and what answers it</source>
        <translation>Eine falsche Vorstellung, und was ihr antwortet</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>{what}, iteration {iteration}: {number}</source>
        <translation>{what}, Iteration {iteration}: {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>Because …</source>
        <translation>Weil …</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>{what}, iteration {iteration}, after the change: {number}</source>
        <translation>{what}, Iteration {iteration}, nach der Änderung: {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>We think</source>
        <translation>Wir denken</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>We saw</source>
        <translation>Wir haben gesehen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_html.py"/>
        <source>Lesson {number}: {title}</source>
        <translation>Lektion {number}: {title}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_pdf.py"/>
        <source>Handouts for learners</source>
        <translation>Arbeitsblätter für Lernende</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/handout_pdf.py"/>
        <source>Handouts for the teacher</source>
        <translation>Arbeitsblätter für die Lehrkraft</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/leaving_page.py"/>
        <source>The table shows the rows of the lesson. Yours are kept: have them back now, or with Undo, step by step.</source>
        <translation>Die Tabelle zeigt die Zeilen der Lektion. Die eigenen sind aufgehoben: Man bekommt sie jetzt zurück oder Schritt für Schritt mit „Rückgängig“.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/leaving_page.py"/>
        <source>Bring my rows back</source>
        <translation>Meine Zeilen zurückholen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/leaving_page.py"/>
        <source>Go on with the lesson's rows</source>
        <translation>Mit denen der Lektion weitermachen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>Lessons and challenges</source>
        <translation>Lektionen und Aufgaben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>Challenges</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>From your teacher</source>
        <translation>Von der Lehrkraft</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>begun: {done} of {count} cards are done</source>
        <translation>begonnen: {done} von {count} Karten sind erledigt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>{count} of 3 stars</source>
        <translation>{count} von 3 Sternen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/lesson_list.py"/>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>To the card before</source>
        <translation>Zur Karte davor</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>To the next card</source>
        <translation>Zur nächsten Karte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>Close the lessons</source>
        <translation>Lektionen schließen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>Back to the card</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/lessons/panel.py"/>
        <source>It is about: {names}.</source>
        <translation>Es geht um: {names}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/look/fields.py"/>
        <source>{setting}: {sentence}</source>
        <translation>{setting}: {sentence}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/look/hiding.py"/>
        <source>hidden: think first</source>
        <translation>verborgen: erst denken</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/look/key_splitter.py"/>
        <source>Border between two panels</source>
        <translation>Grenze zwischen zwei Feldern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/look/key_splitter.py"/>
        <source>Drag, or press Up and Down: one panel grows and the other shrinks.</source>
        <translation>Ziehen, oder Auf und Ab drücken: Ein Feld wächst, das andere schrumpft.</translation>
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
        <location filename="nn_desktop/gui/plot/legend.py"/>
        <source>{count} older runs</source>
        <translation>{count} ältere Läufe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>One iteration back or on</source>
        <translation>Eine Iteration zurück oder weiter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>Ten times as far, or a tenth</source>
        <translation>Zehnmal so weit, oder ein Zehntel</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>Home and End</source>
        <translation>Pos1 und Ende</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>To the first or the last iteration</source>
        <translation>Zur ersten oder letzten Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>Loss plot</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>The iterations of the run, from the random start at 0 to the end.</source>
        <translation>Die Iterationen des Laufs, vom zufälligen Anfang bei 0 bis zum Ende.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>The loss is half the sum of the squared errors of all rows: 0 is perfect. Answering 0.5 to every row of 0 or 1 costs an eighth for each row.</source>
        <translation>Der Verlust ist die halbe Summe der quadrierten Fehler aller Zeilen: 0 ist vollkommen. Auf jede Zeile mit 0 oder 1 mit 0.5 zu antworten kostet je Zeile ein Achtel.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>{weight} (right)</source>
        <translation>{weight} (rechts)</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>{weight}: from {start} at the start to {end} at iteration {last}</source>
        <translation>{weight}: von {start} am Anfang bis {end} in Iteration {last}</translation>
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
        <location filename="nn_desktop/gui/plot/loss_plot.py"/>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>To another cell</source>
        <translation>Zu einer anderen Zelle</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>To the next cell, and on from the last one; with Shift back</source>
        <translation>Zur nächsten Zelle, und nach der letzten weiter; mit Umschalt zurück</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Down, and back to the column where typing began</source>
        <translation>Nach unten, und zurück in die Spalte, in der das Tippen begann</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>0 and 1</source>
        <translation>0 und 1</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Set an input; other numbers go into the target</source>
        <translation>Eine Eingabe setzen; andere Zahlen gehören in den Zielwert</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Change an input</source>
        <translation>Eine Eingabe ändern</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Change what is in the target</source>
        <translation>Ändern, was im Zielwert steht</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Clear the selected cells</source>
        <translation>Die ausgewählten Zellen leeren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/cell_delegate.py"/>
        <source>Leave the table</source>
        <translation>Die Tabelle verlassen</translation>
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
        <source>The target: what the network is to answer to this row.</source>
        <translation>Der Zielwert: was das Netz auf diese Zeile antworten soll.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/model.py"/>
        <source>The output: what the network answers to this row at the iteration that is shown.</source>
        <translation>Die Ausgabe: was das Netz bei der gezeigten Iteration auf diese Zeile antwortet.</translation>
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
        <source>Input {number} of the question: 0 or 1.</source>
        <translation>Eingabe {number} der Frage: 0 oder 1.</translation>
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
        <source>This is a file, not the rows in it. Choose Open in the File menu, or drop it on the window.</source>
        <translation>Das ist eine Datei, nicht die Zeilen darin. Wähle „Öffnen“ im Menü „Datei“ oder zieh sie auf das Fenster.</translation>
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
        <source>Paste</source>
        <translation>Einfügen</translation>
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
        <source>No cell is selected.</source>
        <translation>Keine Zelle ist ausgewählt.</translation>
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
        <source>The clipboard has no text. Copy the cells once more.</source>
        <translation>Die Zwischenablage hat keinen Text. Bitte die Zellen noch einmal kopieren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>Row {row} is deleted.</source>
        <translation>Zeile {row} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/row_commands.py"/>
        <source>Nothing was pasted.</source>
        <translation>Nichts wurde eingefügt.</translation>
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
        <source>Why?</source>
        <translation>Warum?</translation>
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
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>Use tanh at rate {rate}</source>
        <translation>tanh mit Rate {rate} nehmen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>use tanh</source>
        <translation>tanh nehmen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/table/training_data_panel.py"/>
        <source>add hidden neurons</source>
        <translation>verdeckte Neuronen hinzufügen</translation>
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
        <source>An input is 0 or 1. A word such as TRUE or on counts when you leave the cell.</source>
        <translation>Eine Eingabe ist 0 oder 1. Ein Wort wie WAHR oder an zählt, sobald die Zelle verlassen wird.</translation>
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
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>A start: the weights with which a training begins. Each seed gives others.</source>
        <translation>Ein Anfang: die Gewichte, mit denen ein Training beginnt. Jede Startzahl gibt andere.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Answers are hidden.</source>
        <translation>Antworten sind verborgen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Watch it learn</source>
        <translation>Lernen ansehen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Look at the first step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Drag the line to go back in time.</source>
        <translation>Die Linie führt zurück in der Zeit: ziehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Clear earlier runs</source>
        <translation>Frühere Läufe löschen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>use what helps</source>
        <translation>anwenden, was hilft</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Trying other starts and rates …</source>
        <translation>Andere Anfänge und Lernraten werden versucht …</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Train needs at least one row in the table.</source>
        <translation>Zum Trainieren braucht die Tabelle mindestens eine Zeile.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>What you see was trained on other rows or settings. Train starts a new run.</source>
        <translation>Hier sind Ergebnisse aus anderen Zeilen oder Einstellungen zu sehen. „Trainieren“ beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>The network is untrained. Press Train. It then learns to give each row its target.</source>
        <translation>Das Netz ist untrainiert. Auf „Trainieren“ drücken. Dann lernt es, auf jede Zeile mit ihrem Zielwert zu antworten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>Set what helps</source>
        <translation>Einstellen, was hilft</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/results.py"/>
        <source>{changes}, then train</source>
        <translation>{changes}, dann trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/settings_row.py"/>
        <source>Which random starting weights.</source>
        <translation>Welche zufälligen Startgewichte.</translation>
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
        <source>Own weights: training starts from them. A seed goes back to random ones.</source>
        <translation>Eigene Gewichte: Mit ihnen beginnt das Training. Eine Startzahl führt zu zufälligen zurück.</translation>
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
        <source>How far each iteration moves the weights.</source>
        <translation>Wie weit jede Iteration die Gewichte bewegt.</translation>
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
        <source>A further weight for each neuron, from an input that is always 1.</source>
        <translation>Ein weiteres Gewicht für jedes Neuron, von einer Eingabe, die immer 1 ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/spin_boxes.py"/>
        <source>The run has no iteration {wanted} yet. Its last one is {last}, and is shown.</source>
        <translation>Iteration {wanted} gibt es in diesem Lauf noch nicht. Gezeigt wird die letzte, {last}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/spin_boxes.py"/>
        <source>{number} is too small. It must be at least {limit}.</source>
        <translation>{number} ist zu klein. Es muss mindestens {limit} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/spin_boxes.py"/>
        <source>{number} is too large. It may be at most {limit}.</source>
        <translation>{number} ist zu groß. Es darf höchstens {limit} sein.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Reset</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Train on</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/training_panel.py"/>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>The iteration that is shown. Type any other, and press Return.</source>
        <translation>Die Iteration, die gezeigt wird. Eine andere eintippen und Eingabe drücken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>First iteration</source>
        <translation>Erste Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Step back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Last iteration</source>
        <translation>Letzte Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Show the random start, iteration 0.</source>
        <translation>Zeigt den zufälligen Anfang, Iteration 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Show the iteration before.</source>
        <translation>Zeigt die Iteration davor.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Watch the network learn, from the iteration that is shown.</source>
        <translation>Zeigt, wie das Netz lernt, ab der gezeigten Iteration.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Show the next iteration; at the end, train one more.</source>
        <translation>Zeigt die nächste Iteration; am Ende wird eine weitere trainiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/training/transport.py"/>
        <source>Show the last iteration of the run.</source>
        <translation>Zeigt die letzte Iteration des Laufs.</translation>
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
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Each row is a question, three inputs that are 0 or 1, and the answer to learn.</source>
        <translation>Jede Zeile ist eine Frage, drei Eingaben, die 0 oder 1 sind, und die Antwort, die zu lernen ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What is known about the rows before any training.</source>
        <translation>Was man über die Zeilen schon vor jedem Training weiß.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Closing the lesson offers them; Undo leads back to them, step by step.</source>
        <translation>Beim Schließen der Lektion werden sie angeboten; „Rückgängig“ führt Schritt für Schritt zu ihnen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Shows or hides why one neuron cannot learn the rows.</source>
        <translation>Zeigt oder verbirgt, warum ein Neuron die Zeilen nicht lernen kann.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Adds a row with a question that no row asks yet.</source>
        <translation>Fügt eine Zeile mit einer Frage hinzu, die noch keine Zeile stellt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Deletes the selected rows. Undo brings them back.</source>
        <translation>Löscht die ausgewählten Zeilen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Trains for the chosen number of iterations; while it trains, stops it.</source>
        <translation>Trainiert so viele Iterationen, wie eingestellt sind; während des Trainings hält es an.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes one iteration back: every number is as it was then.</source>
        <translation>Geht eine Iteration zurück: Jede Zahl ist so, wie sie da war.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Moves along the curve from iteration to iteration, slowly enough to watch.</source>
        <translation>Geht die Kurve entlang von Iteration zu Iteration, langsam genug zum Zusehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes one iteration on; at the end, trains one more.</source>
        <translation>Geht eine Iteration weiter; am Ende wird eine weitere trainiert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Begins anew at iteration 0.</source>
        <translation>Beginnt neu bei Iteration 0.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>How much of the training is done.</source>
        <translation>Wie viel vom Training getan ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The loss of every iteration. Click or drag to go to one. Keys: arrows by one, Page Up and Page Down tenfold, Home, End.</source>
        <translation>Der Verlust jeder Iteration. Klicken oder ziehen, um zu einer zu gehen. Tasten: Pfeile um eins, Bild auf und Bild ab zehnfach, Pos1, Ende.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What happened last, and what can be done next.</source>
        <translation>Was zuletzt geschehen ist, und was als Nächstes möglich ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What helps here. It has been tried before it is said.</source>
        <translation>Was hier hilft. Es ist versucht worden, bevor es gesagt wird.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>How the training went, judged by the rows.</source>
        <translation>Wie das Training verlief, nach den Zeilen beurteilt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Sets what has been tried and helps. Undo takes it back.</source>
        <translation>Stellt ein, was versucht wurde und hilft. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Plays the run from its start.</source>
        <translation>Spielt den Lauf von seinem Anfang an ab.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Repeats the training of the document that was opened, however long it takes.</source>
        <translation>Wiederholt das Training des geöffneten Dokuments, so lange es auch dauert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes to the first step and shows its numbers.</source>
        <translation>Geht zum ersten Schritt und zeigt seine Zahlen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Takes the earlier runs out of the plot. The newest 20 are kept; to train an older one again gives the same numbers.</source>
        <translation>Nimmt die früheren Läufe aus dem Bild. Die neuesten 20 bleiben; einen älteren noch einmal zu trainieren, ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Opens a lesson beside the network.</source>
        <translation>Öffnet eine Lektion neben dem Netz.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Outputs, prediction and all eight answers show a question mark.</source>
        <translation>Ausgaben, Vorhersage und alle acht Antworten zeigen ein Fragezeichen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Shows all answers again.</source>
        <translation>Zeigt alle Antworten wieder.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The network: a line is a weight, thick if it is large, blue if it adds, dashed orange if it takes away, pale or hollow if a 0 comes in.</source>
        <translation>Das Netz: Eine Linie ist ein Gewicht, dick, wenn es groß ist, blau, wenn es etwas hinzufügt, orange gestrichelt, wenn es etwas wegnimmt, blass oder hohl, wenn eine 0 ankommt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The weight of the line; type another one at iteration 0 to start from it.</source>
        <translation>Das Gewicht der Linie; bei Iteration 0 lässt sich ein anderes eintippen, mit dem es losgeht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes back to the random starting weights that the seed stands for.</source>
        <translation>Führt zurück zu den zufälligen Startgewichten, für die die Startzahl steht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes to iteration 0, where starting weights are typed.</source>
        <translation>Geht zu Iteration 0, wo man Startgewichte eintippt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The first input of the chosen question: ticked is 1.</source>
        <translation>Die erste Eingabe der gewählten Frage: angekreuzt ist 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The second input of the chosen question: ticked is 1.</source>
        <translation>Die zweite Eingabe der gewählten Frage: angekreuzt ist 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The third input of the chosen question: ticked is 1.</source>
        <translation>Die dritte Eingabe der gewählten Frage: angekreuzt ist 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The weight of input 1 at the start.</source>
        <translation>Das Gewicht von Eingabe 1 am Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The weight of input 2 at the start.</source>
        <translation>Das Gewicht von Eingabe 2 am Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The weight of input 3 at the start.</source>
        <translation>Das Gewicht von Eingabe 3 am Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The weight of the bias at the start.</source>
        <translation>Das Gewicht des Bias am Anfang.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What the network answers to the chosen question.</source>
        <translation>Was das Netz auf die gewählte Frage antwortet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Which answer that is: close to 0, in between, or close to 1.</source>
        <translation>Welche Antwort das ist: fast 0, dazwischen oder fast 1.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>With what the network was trained that answers here.</source>
        <translation>Womit das Netz trainiert wurde, das hier antwortet.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>All eight questions as corners of a cube, each with its answer. Click to choose one.</source>
        <translation>Alle acht Fragen als Ecken eines Würfels, jede mit ihrer Antwort. Ein Klick wählt eine.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What to look at: one step, two runs, the program, or all functions.</source>
        <translation>Was zu sehen ist: ein Schritt, zwei Läufe, das Programm oder alle Funktionen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>One iteration as lines of code, each with its numbers.</source>
        <translation>Eine Iteration als Zeilen von Code, jede mit ihren Zahlen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Choose a line, and the diagram shows its numbers where they live.</source>
        <translation>Eine Codezeile wählen, und das Bild zeigt ihre Zahlen dort, wo sie hingehören.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The sum written out, or the number at which the keyboard is.</source>
        <translation>Die ausgeschriebene Summe oder die Zahl, bei der die Tastatur ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The settings and rows of both runs, what differs first.</source>
        <translation>Die Einstellungen und Zeilen beider Läufe, Unterschiede zuerst.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>The loss, the answers and the weights of both runs at the cursor.</source>
        <translation>Verlust, Antworten und Gewichte beider Läufe an der Stelle des Cursors.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Two runs side by side, with their differences.</source>
        <translation>Zwei Läufe nebeneinander, mit ihren Unterschieden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>This experiment as a program that prints the same weights.</source>
        <translation>Dieses Experiment als Programm, das dieselben Gewichte ausgibt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Puts the program on the clipboard.</source>
        <translation>Legt das Programm in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>All functions of three inputs, each with how well one network learns it.</source>
        <translation>Alle Funktionen von drei Eingaben, jede damit, wie gut ein Netz sie lernt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Trains a network for each of the 256 functions.</source>
        <translation>Trainiert für jede der 256 Funktionen ein Netz.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>In which order the functions stand.</source>
        <translation>In welcher Reihenfolge die Funktionen stehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>After how many iterations the functions are shown.</source>
        <translation>Nach wie vielen Iterationen die Funktionen gezeigt werden.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Shows all lessons, or the card again.</source>
        <translation>Zeigt alle Lektionen, oder wieder die Karte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Closes the lessons.</source>
        <translation>Schließt die Lektionen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes to the card before.</source>
        <translation>Geht zur Karte davor.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes to the next card.</source>
        <translation>Geht zur nächsten Karte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Does it for you, slowly enough to watch.</source>
        <translation>Macht es vor, langsam genug zum Zusehen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Gives a hint, and a stronger one when pressed again.</source>
        <translation>Gibt einen Hinweis, und beim nächsten Mal einen deutlicheren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Looks whether it is solved.</source>
        <translation>Sieht nach, ob es gelöst ist.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Puts your own rows and settings back.</source>
        <translation>Holt die eigenen Zeilen und Einstellungen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Puts rows and settings as this card needs them. Undo takes it back.</source>
        <translation>Stellt Zeilen und Einstellungen so, wie diese Karte sie braucht. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Closes the lesson and puts your own rows and settings back.</source>
        <translation>Schließt die Lektion und holt die eigenen Zeilen und Einstellungen zurück.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Keeps the rows of the lesson as your own.</source>
        <translation>Behält die Zeilen der Lektion als eigene.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes back to the open card.</source>
        <translation>Geht zurück zur offenen Karte.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Puts the rows and settings of this card back.</source>
        <translation>Stellt die Zeilen und Einstellungen dieser Karte wieder her.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>Goes back to where you were.</source>
        <translation>Geht dahin zurück, wo man war.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>What the words of the program mean.</source>
        <translation>Was die Wörter des Programms bedeuten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/explanations.py"/>
        <source>All lessons and challenges. Return opens one.</source>
        <translation>Alle Lektionen und Aufgaben. Eingabe öffnet eine.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/help_commands.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/lesson_commands.py"/>
        <source>Delete all your answers and ticks, in all lessons?</source>
        <translation>Alle eigenen Antworten und Häkchen löschen, in allen Lektionen?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/lesson_commands.py"/>
        <source>New here? Lesson {number}</source>
        <translation>Neu hier? Lektion {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/lesson_commands.py"/>
        <source>What happened there? Lesson {number}</source>
        <translation>Was war da? Lektion {number}</translation>
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
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
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
        <source>Go &amp;to</source>
        <translation>G&amp;ehe zu</translation>
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
        <source>F&amp;irst iteration</source>
        <translation>&amp;Erste Iteration</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Last iteration</source>
        <translation>&amp;Letzte Iteration</translation>
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
        <source>Co&amp;mpare with an earlier run</source>
        <translation>Mit früherem Lauf &amp;vergleichen</translation>
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
        <source>&amp;Hide answers</source>
        <translation>&amp;Antworten verbergen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Less &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Challenges</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>What’s &amp;this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Explain what I click</source>
        <translation>&amp;Erklären, was ich anklicke</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Save my &amp;results…</source>
        <translation>&amp;Meine Ergebnisse speichern…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Handouts</source>
        <translation>A&amp;rbeitsblätter</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Start lessons &amp;over…</source>
        <translation>Lektionen von &amp;vorn beginnen…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;About NN Desktop</source>
        <translation>Ü&amp;ber NN Desktop</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Training data</source>
        <translation>&amp;Trainingsdaten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>T&amp;raining</source>
        <translation>T&amp;raining</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Prediction</source>
        <translation>&amp;Vorhersage</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;All eight answers</source>
        <translation>&amp;Alle acht Antworten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehenamp;Blick hinein</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächstes Feld</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>Previous panel (&amp;back)</source>
        <translation>V&amp;origes Feld</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>For &amp;learners…</source>
        <translation>Für &amp;Lernende…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/menus.py"/>
        <source>For the &amp;teacher…</source>
        <translation>Für die Lehr&amp;kraft…</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/arrangement.py"/>
        <source>Show this panel. On a small screen another one makes room for it.</source>
        <translation>Diesen Bereich zeigen. Auf einem kleinen Bildschirm macht ein anderer ihm Platz.</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/arrangement.py"/>
        <source>Shown panels</source>
        <translation>Gezeigte Bereiche</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/arrangement.py"/>
        <source>Prediction and answers</source>
        <translation>Vorhersage und Antworten</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>To the next part; with Shift to the one before</source>
        <translation>Zum nächsten Teil; mit Umschalt zum vorigen</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>Return or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>Press the button that has the focus</source>
        <translation>Den Knopf drücken, auf dem der Fokus ist</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>Alt and an underlined letter</source>
        <translation>Alt und ein unterstrichener Buchstabe</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>To a menu, a field or a button</source>
        <translation>Zu einem Menü, einem Feld oder einem Knopf</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>On the border between two panels: move it</source>
        <translation>Auf der Grenze zwischen zwei Feldern: sie verschieben</translation>
    </message>
    <message>
        <location filename="nn_desktop/gui/window/panels/panel_keys.py"/>
        <source>Numbers are typed into the table or into a field. F6 leads to the next panel.</source>
        <translation>Zahlen werden in die Tabelle oder in ein Eingabefeld getippt. F6 führt zum nächsten Feld.</translation>
    </message>
    <message>
        <location filename="nn_desktop/resource_files.py"/>
        <source>NN Desktop misses its own file {path}. Please install it again.</source>
        <translation>NN Desktop findet seine eigene Datei {path} nicht. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/autosave.py"/>
        <source>Unsaved work cannot be kept for the next start: perhaps the disk is full. Save it as a document, elsewhere if need be.</source>
        <translation>Nicht Gespeichertes lässt sich gerade nicht für den nächsten Start aufheben: Vielleicht ist der Datenträger voll. Bitte als Dokument speichern, notfalls woanders.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/documents.py"/>
        <source>The file that is there was made with a newer version of NN Desktop.</source>
        <translation>Die vorhandene Datei stammt von einer neueren Version von NN Desktop.</translation>
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
        <source>Open another file.</source>
        <translation>Bitte eine andere Datei öffnen.</translation>
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
        <source>Choose another place or another name.</source>
        <translation>Bitte einen anderen Ort oder Namen wählen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/files/saving.py"/>
        <source>{name} was not saved. {problem} {next_step}</source>
        <translation>{name} wurde nicht gespeichert. {problem} {next_step}</translation>
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
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/guide.py"/>
        <source>begin lesson</source>
        <translation>Lektion beginnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/guide.py"/>
        <source>The table does not show this task's rows. Press Set up this card again: then what you do there counts.</source>
        <translation>Die Tabelle zeigt andere Zeilen als die dieser Aufgabe. Erst „Karte neu aufbauen“ drücken: Was danach getan wird, zählt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/guide.py"/>
        <source>show the step</source>
        <translation>Schritt zeigen</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/own_rows.py"/>
        <source>The table and the settings are those of this card now. Undo brings the others back, step by step.</source>
        <translation>Tabelle und Einstellungen sind jetzt die dieser Karte. „Rückgängig“ bringt die anderen zurück, Schritt für Schritt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/own_rows.py"/>
        <source>The table shows the lesson's rows now. Yours are kept: bring them back, or press Undo step by step.</source>
        <translation>Die Tabelle zeigt jetzt die Zeilen der Lektion. Die eigenen sind aufgehoben: zurückholen oder Schritt für Schritt „Rückgängig“ drücken.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/own_rows.py"/>
        <source>bring my rows back</source>
        <translation>eigene Zeilen zurückholen</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>NN Desktop: my results</source>
        <translation>NN Desktop: meine Ergebnisse</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>none of the eight</source>
        <translation>keine der acht</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>Nothing was done in the lessons yet.</source>
        <translation>In den Lektionen wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>after Show me</source>
        <translation>nach „Zeig es mir“</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>{title} ({done} of {count} done)</source>
        <translation>{title} ({done} von {count} erledigt)</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>hints: {count}</source>
        <translation>Tipps: {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>That is right.</source>
        <translation>Das stimmt.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>That is not right.</source>
        <translation>Das stimmt nicht.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>I thought first: {choice}</source>
        <translation>Ich dachte zuerst: {choice}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/lessons/results.py"/>
        <source>I answered first: {choice}</source>
        <translation>Ich antwortete zuerst: {choice}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>Opened. The {count} iterations were repeated.</source>
        <translation>Geöffnet. Das Training wurde wiederholt, Iterationen: {count}.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>Opened at iteration 0. It was trained for {count} iterations; to repeat them takes about {duration}. The file keeps them until you train.</source>
        <translation>Bei Iteration 0 geöffnet. Trainiert war es mit {count} Iterationen; sie zu wiederholen dauert etwa {duration}. Die Datei behält sie, bis neu trainiert wird.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/open_document.py"/>
        <source>The {count} iterations were repeated, but the weights differ from those in the file by up to {difference}. The window shows the repeated ones.</source>
        <translation>Das Training wurde wiederholt, Iterationen: {count}. Aber die Gewichte weichen um bis zu {difference} von denen in der Datei ab. Das Fenster zeigt die wiederholten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/run_names.py"/>
        <source>This run</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/run_names.py"/>
        <source>Run {number} again</source>
        <translation>Lauf {number} noch einmal</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/run_names.py"/>
        <source>Run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/run_names.py"/>
        <source>{number} · {change}</source>
        <translation>{number} · {change}</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/run_names.py"/>
        <source>{number} · again</source>
        <translation>{number} · noch einmal</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/training_runner.py"/>
        <source>Training stopped at iteration {iteration}: the rows or settings changed.</source>
        <translation>Das Training hielt bei Iteration {iteration} an: Die Zeilen oder Einstellungen haben sich geändert.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/training_runner.py"/>
        <source>The computer ran out of memory while training. What was reached is kept.</source>
        <translation>Dem Computer ging beim Training der Speicher aus. Was erreicht war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/run/training_runner.py"/>
        <source>Training broke off ({error}). What was reached is kept.</source>
        <translation>Das Training brach ab ({error}). Was erreicht war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/session.py"/>
        <source>This run cannot go on: its numbers would grow beyond all bounds.</source>
        <translation>Dieser Lauf kann nicht weitergehen: Seine Zahlen würden über alle Grenzen wachsen.</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/starting_weights.py"/>
        <source>use random starting weights</source>
        <translation>zufällige Startgewichte verwenden</translation>
    </message>
    <message>
        <location filename="nn_desktop/session/starting_weights.py"/>
        <source>change starting weight</source>
        <translation>Startgewicht ändern</translation>
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
        <location filename="nn_desktop/startup/error_box.py"/>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/error_box.py"/>
        <source>Put what helps to find the error on the clipboard</source>
        <translation>In die Zwischenablage legen, was den Fehler finden hilft</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/error_box.py"/>
        <source>Open &amp;log folder</source>
        <translation>Ordner des &amp;Protokolls öffnen</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/error_box.py"/>
        <source>Show the file with all that went wrong</source>
        <translation>Die Datei zeigen, in der steht, was schiefging</translation>
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
        <location filename="nn_desktop/startup/lesson_check.py"/>
        <source>The lesson is sound.</source>
        <translation>Die Lektion ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/lesson_check.py"/>
        <source>Faults: {count}</source>
        <translation>Fehler: {count}</translation>
    </message>
    <message>
        <location filename="nn_desktop/startup/self_check.py"/>
        <source>NN Desktop {version} works: after training, the answer to 1 0 0 is {answer}.</source>
        <translation>NN Desktop {version} funktioniert: Nach dem Training ist die Antwort auf 1 0 0 gleich {answer}.</translation>
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
        <source>The check took longer than {seconds} seconds and was given up.</source>
        <translation>Die Prüfung dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
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
        <source>The network learns something else here: for {question} it answers {answer}, and the workshop {published}.</source>
        <translation>Das Netz lernt hier etwas anderes: Auf {question} antwortet es {answer}, und der Workshop {published}.</translation>
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
        <source>The button {name} cannot be clicked.</source>
        <translation>Der Knopf {name} lässt sich nicht anklicken.</translation>
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
        <translation>Ein Neuron kann das nicht lernen und endet bei 0,5 für alle vier Zeilen; mit 2 verdeckten Neuronen und neuem Training kommen alle vier richtig heraus.</translation>
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
    <message>
        <location filename="resources/examples/13_and_of_two.nnd"/>
        <source>Two inputs: AND</source>
        <translation>Zwei Eingaben: AND</translation>
    </message>
    <message>
        <location filename="resources/examples/13_and_of_two.nnd"/>
        <source>Input 3 is 0 in every row, so its weight never moves; the bias pulls down harder than weight 1 or weight 2 lifts, but not than both.</source>
        <translation>Eingabe 3 ist in jeder Zeile 0, darum bewegt sich ihr Gewicht nie; der Bias zieht stärker hinunter, als Gewicht 1 oder Gewicht 2 hebt, aber nicht als beide.</translation>
    </message>
    <message>
        <location filename="resources/examples/14_or_of_two.nnd"/>
        <source>Two inputs: OR</source>
        <translation>Zwei Eingaben: OR</translation>
    </message>
    <message>
        <location filename="resources/examples/14_or_of_two.nnd"/>
        <source>The bias pulls down, and each of the weights 1 and 2 lifts harder than that: one input that is 1 is enough.</source>
        <translation>Der Bias zieht hinunter, und jedes der Gewichte 1 und 2 hebt stärker als das: Eine Eingabe, die 1 ist, genügt.</translation>
    </message>
    <message>
        <location filename="resources/examples/15_nand_of_two.nnd"/>
        <source>Two inputs: NAND</source>
        <translation>Zwei Eingaben: NAND</translation>
    </message>
    <message>
        <location filename="resources/examples/15_nand_of_two.nnd"/>
        <source>This is AND turned round: weights 1 and 2 and the bias end with the opposite sign and nearly the same size.</source>
        <translation>Das ist AND umgekehrt: Die Gewichte 1 und 2 und der Bias enden mit dem umgekehrten Vorzeichen und fast derselben Größe.</translation>
    </message>
    <message>
        <location filename="resources/examples/16_xor_of_two_with_input_3_off.nnd"/>
        <source>Two inputs: XOR</source>
        <translation>Zwei Eingaben: XOR</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>A network that has learned nothing answers too. Its answer comes from random weights.</source>
        <translation>Auch ein Netz, das nichts gelernt hat, gibt Antworten. Sie kommen von zufälligen Gewichten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Nobody has trained this network yet. It has not learned from a single row of the table.</source>
        <translation>Dieses Netz hat noch niemand trainiert. Es hat aus keiner einzigen Zeile der Tabelle gelernt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Only input 1 is on, so the question is 1 0 0. What does the network answer?</source>
        <translation>Nur Eingabe 1 ist an, die Frage ist also 1 0 0. Was antwortet das Netz?</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>It answers 0.4586. It has an answer to every other question too: from 0.2376 for 1 0 1 up to 0.6084 for 0 1 0.</source>
        <translation>Es antwortet 0,4586. Auch auf jede andere Frage hat es eine Antwort: von 0,2376 für 1 0 1 bis 0,6084 für 0 1 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>These answers mean nothing yet. They come from the three numbers in the picture, one for each input. They are called [weights|weight].</source>
        <translation>Diese Antworten bedeuten noch nichts. Sie kommen von den drei Zahlen im Bild, eine für jede Eingabe. Sie heißen [Gewichte|weight].</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Where do the weights come from? Set Seed to 2, and watch the three numbers in the picture.</source>
        <translation>Woher kommen die Gewichte? Die Startzahl auf 2 stellen und dabei die drei Zahlen im Bild beobachten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>All three weights are different, and so are the answers. Now set Seed back to 1. What do you expect: the old weights, or new ones again?</source>
        <translation>Alle drei Gewichte sind anders, und die Antworten auch. Jetzt die Startzahl wieder auf 1 stellen. Was ist zu erwarten: die alten Gewichte oder wieder neue?</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>The old ones are back: -0.166, 0.441 and -1.000. Seed 1 gives these three each time. Seed 2 gives -0.128, -0.948 and 0.099, each time.</source>
        <translation>Die alten sind wieder da: -0,166, 0,441 und -1,000. Startzahl 1 ergibt jedes Mal diese drei. Startzahl 2 ergibt jedes Mal -0,128, -0,948 und 0,099.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>A computer cannot throw dice. It calculates its random numbers, and it begins with the [seed]. The same seed gives the same numbers, here and on every other computer. So whatever you see here can be repeated, to the last digit.</source>
        <translation>Ein Computer kann nicht würfeln. Er berechnet seine Zufallszahlen, und er beginnt bei der [Startzahl|seed]. Dieselbe Startzahl ergibt dieselben Zahlen, hier und auf jedem anderen Computer. Deshalb lässt sich alles, was hier zu sehen ist, wiederholen, bis auf die letzte Ziffer.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>The weights at the start lie between -1 and 1.</source>
        <translation>Die Gewichte am Anfang liegen zwischen -1 und 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Many think that a network begins empty, with all weights 0. Others think that it begins clever. What do you say?</source>
        <translation>Viele denken, dass ein Netz leer anfängt und alle Gewichte 0 sind. Andere denken, dass es schlau anfängt. Was stimmt?</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>0, because it knows nothing</source>
        <translation>0, weil es nichts weiß</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Exactly 0.5</source>
        <translation>Genau 0,5</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>It begins with all weights 0.</source>
        <translation>Am Anfang sind alle Gewichte 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Look at the picture: none of the three is 0.</source>
        <translation>Ein Blick auf das Bild: Keines der drei ist 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>It begins with good weights.</source>
        <translation>Es beginnt mit guten Gewichten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Nobody has chosen them. They were calculated from the seed, before anybody looked at the rows.</source>
        <translation>Niemand hat sie ausgesucht. Sie wurden aus der Startzahl berechnet, bevor jemand die Zeilen angesehen hat.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>It begins anywhere.</source>
        <translation>Es beginnt irgendwo.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01_random_weights.nnlesson"/>
        <source>Yes. And with these rows it does not matter much where: from other seeds, the training ends in nearly the same place. The challenge Another start, the same end is about that.</source>
        <translation>Ja. Und bei diesen Zeilen ist es ziemlich egal, wo: Auch mit anderen Startzahlen endet das Training fast am selben Ort. Darum geht es in der Aufgabe „Anderer Anfang, gleiches Ende“.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>A neuron adds</source>
        <translation>Ein Neuron addiert</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>The neuron multiplies each input by its weight and adds up. An input that is off adds nothing.</source>
        <translation>Das Neuron nimmt jede Eingabe mal ihr Gewicht und zählt alles zusammen. Eine Eingabe, die aus ist, trägt nichts bei.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Read the three weights in the picture. The [neuron] multiplies each input by its weight and adds up.</source>
        <translation>Im Bild stehen die drei Gewichte. Das [Neuron|neuron] nimmt jede Eingabe mal ihr Gewicht und zählt alles zusammen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>You may switch each input on or off. Which question has the largest sum?</source>
        <translation>Jede Eingabe lässt sich ein- oder ausschalten. Welche Frage hat die größte Summe?</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Try it. Switch inputs on and off, and read the [sum] in the neuron, behind the sign Σ. Find the question with the largest sum.</source>
        <translation>Ausprobieren: Eingaben ein- und ausschalten und im Neuron hinter dem Zeichen Σ die [Summe|sum] ablesen. Gesucht ist die Frage mit der größten Summe.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>0 1 0 has the largest sum: 0.441. Switch input 1 on as well, and the sum falls to 0.275. Switch input 3 on too, and it falls to -0.725.</source>
        <translation>0 1 0 hat die größte Summe: 0,441. Mit Eingabe 1 dazu sinkt die Summe auf 0,275. Ist auch noch Eingabe 3 an, sinkt sie auf -0,725.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Only weight 2 is above 0. So only input 2 lifts the sum, and the other two pull it down.</source>
        <translation>Nur Gewicht 2 ist größer als 0. Also hebt nur Eingabe 2 die Summe, und die anderen beiden ziehen sie hinunter.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>An input that is off is 0. And 0 times its weight is 0, whatever the weight is: it adds nothing and takes nothing away.</source>
        <translation>Eine Eingabe, die aus ist, ist 0. Und 0 mal ihr Gewicht ist 0, egal wie groß es ist: Sie gibt nichts dazu und nimmt nichts weg.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Many think: the more inputs are on, the larger the answer. Is that so?</source>
        <translation>Viele denken: Je mehr Eingaben an sind, desto größer ist die Antwort. Stimmt das?</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Now the other way. Do not try them all: think first. Which question has the smallest sum? Choose it.</source>
        <translation>Jetzt andersherum. Nicht alle durchprobieren, sondern erst nachdenken: Welche Frage hat die kleinste Summe? Diese Frage wählen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>1 0 1 it is: the two inputs that pull down are on. Look inside writes the sum out, below its lines of code: -1.166.</source>
        <translation>Es ist 1 0 1: Beide Eingaben, die hinunterziehen, sind an. „Blick hinein“ schreibt die Summe unter den Programmzeilen aus: -1,166.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Nothing is trained yet, so you may change a weight yourself. Double-click weight 2 in the picture, type 5, and press Return. Input 2 is off. What happens to the sum?</source>
        <translation>Noch ist nichts trainiert, also lässt sich ein Gewicht ändern. Im Bild doppelt auf Gewicht 2 klicken, 5 tippen und die Eingabetaste drücken. Eingabe 2 ist aus. Was macht die Summe?</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Nothing: the sum is still -1.166, and it would be so with any weight 2. 0 times 5 is 0.</source>
        <translation>Nichts: Die Summe ist immer noch -1,166, und so wäre es mit jedem Gewicht 2. 0 mal 5 ist 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Switch input 2 on, and the weight counts: the sum is 3.834. Random, seed 1, above the picture, brings the old weight back.</source>
        <translation>Ist Eingabe 2 an, zählt das Gewicht: Die Summe ist 3,834. „Zufällig, Startzahl 1“ über dem Bild bringt das alte Gewicht zurück.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>1 1 1, because all inputs are on</source>
        <translation>1 1 1, weil alle Eingaben an sind</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>0 1 0</source>
        <translation>0 1 0</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>1 1 0</source>
        <translation>1 1 0</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>0 0 0</source>
        <translation>0 0 0</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Yes, each input adds something.</source>
        <translation>Ja, jede Eingabe gibt etwas dazu.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Compare two questions: 1 1 1 has the sum -0.725, and 0 1 0 has 0.441.</source>
        <translation>Zwei Fragen im Vergleich: 1 1 1 hat die Summe -0,725, und 0 1 0 hat 0,441.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>No, it depends on the signs of the weights.</source>
        <translation>Nein, es kommt auf die Vorzeichen der Gewichte an.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02_a_neuron_adds.nnlesson"/>
        <source>Yes. 1 1 1 has the sum -0.725, and 0 1 0 has 0.441. An input with a weight below 0 pulls the sum down when it is on.</source>
        <translation>Ja. 1 1 1 hat die Summe -0,725, und 0 1 0 hat 0,441. Eine Eingabe mit einem Gewicht unter 0 zieht die Summe hinunter, wenn sie an ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The sigmoid makes a number between 0 and 1 of any sum, and 0.5 of the sum 0.</source>
        <translation>Das Sigmoid macht aus jeder Summe eine Zahl zwischen 0 und 1, und aus der Summe 0 macht es 0,5.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>After the adding comes a curve, the [sigmoid]. It makes the answer out of the sum, and every answer lies between 0 and 1.</source>
        <translation>Nach dem Addieren kommt eine Kurve, das [Sigmoid|sigmoid]. Sie macht aus der Summe die Antwort, und jede Antwort liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>With all inputs off, the sum is 0. What does the curve make of it?</source>
        <translation>Sind alle Eingaben aus, ist die Summe 0. Was macht die Kurve daraus?</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>Switch all three inputs off, and read the answer.</source>
        <translation>Alle drei Eingaben ausschalten und die Antwort ablesen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The sum is 0, the answer is 0.5. In the neuron you see the curve with a dot on it: now the dot stands in the middle.</source>
        <translation>Die Summe ist 0, die Antwort ist 0,5. Im Neuron ist die Kurve zu sehen und ein Punkt darauf: Jetzt steht der Punkt in der Mitte.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>A sum above 0 gives more than 0.5, a sum below 0 gives less.</source>
        <translation>Eine Summe über 0 ergibt mehr als 0,5, eine Summe unter 0 ergibt weniger.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>Now train. Then switch on input 1 alone, and see where the dot goes.</source>
        <translation>Jetzt trainieren. Dann nur Eingabe 1 einschalten und schauen, wohin der Punkt geht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The sum is 9.673 and the answer 0.99993704: far to the right, nearly 1.</source>
        <translation>Die Summe ist 9,673 und die Antwort 0,99993704: weit rechts, fast 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The curve gives 0.7311 for the sum 1, 0.9 for 2.197 and 0.99 for 4.595. The further right, the less each bit of sum still adds.</source>
        <translation>Die Kurve ergibt 0,7311 für die Summe 1, 0,9 für 2,197 und 0,99 für 4,595. Je weiter rechts, desto weniger bringt jedes bisschen Summe noch.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The sigmoid is a dimmer. In the middle, a little more sum changes the answer a lot. At both ends the curve is flat, and hardly anything changes.</source>
        <translation>Das Sigmoid ist ein Dimmer. In der Mitte ändert ein wenig mehr Summe die Antwort stark. An beiden Enden ist die Kurve flach, und es ändert sich kaum etwas.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>It is the same on both sides: 2.197 gives 0.9, and -2.197 gives what is left to 1, 0.1.</source>
        <translation>Auf beiden Seiten ist es gleich: 2,197 ergibt 0,9, und -2,197 ergibt den Rest bis 1, also 0,1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>Many think that a neuron is a switch: it fires, or it does not. Ask 0 1 0, and say what you think.</source>
        <translation>Viele denken, ein Neuron sei ein Schalter: Es feuert, oder es feuert nicht. Was zeigt die Frage 0 1 0? Nach dem Ausprobieren eine Antwort wählen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>It is a switch: the answers are 0 or 1.</source>
        <translation>Es ist ein Schalter: Die Antworten sind 0 oder 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>The answer to 0 1 0 is 0.44822538. That is neither.</source>
        <translation>Die Antwort auf 0 1 0 ist 0,44822538. Das ist keins von beiden.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>It is a dimmer: every answer between 0 and 1 can be.</source>
        <translation>Es ist ein Dimmer: Jede Antwort zwischen 0 und 1 ist möglich.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03_the_curve.nnlesson"/>
        <source>Right. Only large sums make it look like a switch. In between there is everything: 0 1 0 gives 0.44822538.</source>
        <translation>Richtig. Nur bei großen Summen sieht es wie ein Schalter aus. Dazwischen gibt es alles: 0 1 0 ergibt 0,44822538.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>What error means</source>
        <translation>Was Fehler heißt</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>The error says how far off an answer is, and in which direction.</source>
        <translation>Der Fehler sagt, wie weit eine Antwort daneben liegt und in welcher Richtung.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>The [target] of a row is the answer that it should get: 0, 1, 1 and 0. The [output] beside it is what the network says now: 0.2690, 0.3263, 0.2376 and 0.3638.</source>
        <translation>Der [Zielwert|target] einer Zeile ist die Antwort, die sie bekommen soll: 0, 1, 1 und 0. Die [Ausgabe|output] daneben ist, was das Netz jetzt sagt: 0,2690, 0,3263, 0,2376 und 0,3638.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Which row is most wrong?</source>
        <translation>Welche Zeile liegt am weitesten daneben?</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Ask the question of the row that is most wrong: switch on the inputs that are 1 in it.</source>
        <translation>Die Frage der Zeile stellen, die am weitesten daneben liegt: die Eingaben einschalten, die in ihr 1 sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Look inside has a line `error = targets - output`. For row 3 that is 1 minus 0.2376: +0.7624, the largest. Row 2 has +0.6737, row 1 has -0.2690, row 4 has -0.3638.</source>
        <translation>In „Blick hinein“ steht die Programmzeile `error = targets - output`. Für Zeile 3 ist das 1 minus 0,2376: +0,7624, der größte Fehler. Zeile 2 hat +0,6737, Zeile 1 hat -0,2690, Zeile 4 hat -0,3638.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Plus means: more, please. Minus means: less.</source>
        <translation>Plus heißt: bitte mehr. Minus heißt: weniger.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>One number says how wrong all rows are together. Multiply each error by itself, add up the four, and take half of it: 0.6199. This is the [loss], and it stands beside the line in the plot.</source>
        <translation>Eine Zahl sagt, wie falsch alle Zeilen zusammen sind. Jeden Fehler mit sich selbst malnehmen, die vier zusammenzählen und die Hälfte davon nehmen: 0,6199. Das ist der [Verlust|loss], und er steht neben der Linie in der Kurve.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>The network can know the direction only because the right answers stand in the table. That is why the workshop gives it the outputs as well as the inputs: without them there would be nothing to compare with.</source>
        <translation>Die Richtung kann das Netz nur wissen, weil die richtigen Antworten in der Tabelle stehen. Deshalb gibt der Workshop ihm nicht nur die Eingaben, sondern auch die Ausgaben: Ohne sie gäbe es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>After the training it needs them no more. You can ask it anything.</source>
        <translation>Nach dem Training braucht es sie nicht mehr. Dann lässt es sich alles fragen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Many think that an error is a fault, something that a good program does not have. What is it here?</source>
        <translation>Viele denken bei Fehler an etwas, das kaputt ist und das ein gutes Programm nicht hat. Was ist der Fehler hier?</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Row 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Row 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Row 3</source>
        <translation>Zeile 3</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Row 4</source>
        <translation>Zeile 4</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>A fault of the program</source>
        <translation>Etwas Kaputtes im Programm</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>The program is in order. It says honestly how far off the network is.</source>
        <translation>Das Programm ist in Ordnung. Es sagt ehrlich, wie weit das Netz daneben liegt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>A distance with a sign</source>
        <translation>Ein Abstand mit Vorzeichen</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Yes. Training is about nothing else: it makes these distances small.</source>
        <translation>Ja. Beim Training geht es um nichts anderes: Es macht diese Abstände klein.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>The number of wrong rows</source>
        <translation>Die Anzahl der falschen Zeilen</translation>
    </message>
    <message>
        <location filename="resources/lessons/04_what_error_means.nnlesson"/>
        <source>Each row has an error of its own, large or small. It counts nothing; it measures.</source>
        <translation>Jede Zeile hat ihren eigenen Fehler, groß oder klein. Er zählt nicht, er misst.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>In one step, each weight moves by the sum of what the rows ask of it.</source>
        <translation>In einem Schritt bewegt sich jedes Gewicht um die Summe dessen, was die Zeilen von ihm wollen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Row 3 wants the answer 1 for 1 0 1. It is 0.2376, so row 3 wants more. Row 1 wants the answer 0 for 0 0 1. It is 0.2690, so row 1 wants less.</source>
        <translation>Zeile 3 will für 1 0 1 die Antwort 1. Sie ist 0,2376, also will Zeile 3 mehr. Zeile 1 will für 0 0 1 die Antwort 0. Sie ist 0,2690, also will Zeile 1 weniger.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Now the network takes one step. Which weight will move most?</source>
        <translation>Jetzt macht das Netz einen Schritt. Welches Gewicht bewegt sich am meisten?</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Press Step, once. Beside each line of the picture you see Δ: what this step added to the weight.</source>
        <translation>Ein Mal auf „Schritt“ drücken. Neben jeder Linie im Bild steht dann Δ: was dieser Schritt zum Gewicht dazugetan hat.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Weight 1 moved by +0.2862, weight 2 by +0.0639, weight 3 by +0.1491.</source>
        <translation>Gewicht 1 hat sich um +0,2862 bewegt, Gewicht 2 um +0,0639, Gewicht 3 um +0,1491.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Look inside shows the step just made. Read the line delta, one number for each row: -0.0529, +0.1481, +0.1381, -0.0842. Input 1 is on in rows 2 and 3, and both want more: 0.1481 + 0.1381 = 0.2862.</source>
        <translation>„Blick hinein“ zeigt den Schritt von eben. Dort steht die Programmzeile delta, eine Zahl für jede Zeile: -0,0529, +0,1481, +0,1381, -0,0842. Eingabe 1 ist in den Zeilen 2 und 3 an, und beide wollen mehr: 0,1481 + 0,1381 = 0,2862.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Press Play the lines in Look inside, and watch the picture. It shows each line where it happens, for row 3: output and [error] at the neuron, and the slope on its curve.</source>
        <translation>In „Blick hinein“ auf „Schritt abspielen“ drücken und das Bild beobachten. Es zeigt jede Programmzeile dort, wo sie geschieht, für Zeile 3: Ausgabe und [Fehler|error] am Neuron und die Steigung auf seiner Kurve.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Then [delta] flows back along the lines, to the inputs that are on. That is how much row 3 asks of their weights. At last come the adjustments, of all rows together.</source>
        <translation>Dann fließt [delta] an den Linien zurück, zu den Eingaben, die an sind. So viel verlangt Zeile 3 von deren Gewichten. Zuletzt kommen die Änderungen, von allen Zeilen zusammen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Every row pulls at the weights of its own inputs, up or down. An input that is off gets no pull from that row. Weight 3 is in all four rows, but two pull it up and two pull it down, and most of that cancels.</source>
        <translation>Jede Zeile zieht an den Gewichten ihrer eigenen Eingaben, hinauf oder hinunter. An einer Eingabe, die aus ist, zieht diese Zeile nicht. Gewicht 3 ist in allen vier Zeilen, aber zwei ziehen es hinauf und zwei hinunter, und das meiste davon hebt sich auf.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>These pulls start at the answer and are passed back to the weights. So the way is called [backpropagation]: passing back.</source>
        <translation>Dieses Ziehen beginnt bei der Antwort und wird zu den Gewichten zurückgereicht. Deshalb heißt das Verfahren [Backpropagation|backpropagation]: zurückreichen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Many think that after a step every row is a little more right. Look at the column Output for row 4, whose target is 0, at iterations 0, 1, 2 and 3. What happens?</source>
        <translation>Viele denken, dass nach einem Schritt jede Zeile ein wenig richtiger ist. Zeile 4 hat den Zielwert 0. Was passiert in der Spalte „Ausgabe“ mit ihr bei den Iterationen 0, 1, 2 und 3?</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Go on stepping until all four outputs are on the right side of 0.5. How few steps does it take?</source>
        <translation>Weiter Schritte machen, bis alle vier Ausgaben auf der richtigen Seite von 0,5 liegen. Mit wie wenigen Schritten geht es?</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>The weight of input 1</source>
        <translation>Das Gewicht von Eingabe 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>The weight of input 2</source>
        <translation>Das Gewicht von Eingabe 2</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>The weight of input 3, because input 3 is on in every row</source>
        <translation>Das Gewicht von Eingabe 3, weil Eingabe 3 in jeder Zeile an ist</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>It goes down, towards 0.</source>
        <translation>Sie geht hinunter, zur 0 hin.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Look again, with Step: 0.3638, 0.4143, 0.4533, 0.4696.</source>
        <translation>Noch einmal nachsehen, mit „Schritt“: 0,3638, 0,4143, 0,4533, 0,4696.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>It goes up first, away from 0.</source>
        <translation>Sie geht erst hinauf, von der 0 weg.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>Yes: 0.3638, 0.4143, 0.4533, 0.4696. The other rows pull harder at first. What falls in every step here is the loss, of all rows together.</source>
        <translation>Ja: 0,3638, 0,4143, 0,4533, 0,4696. Die anderen Zeilen ziehen zuerst stärker. In jedem Schritt sinkt hier der Verlust aller Zeilen zusammen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05_one_step.nnlesson"/>
        <source>It stays where it is.</source>
        <translation>Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The slope</source>
        <translation>Die Steigung</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The error is multiplied by the slope of the curve. Where the curve is flat, pulling hardly moves the answer.</source>
        <translation>Der Fehler wird mit der Steigung der Kurve malgenommen. Wo die Kurve flach ist, bewegt Ziehen die Antwort kaum.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Two rows have the same [error]. One answers 0.5, in the middle of the curve. The other answers 0.99, far out, where the curve is flat.</source>
        <translation>Zwei Zeilen haben denselben [Fehler|error]. Die Antwort der einen ist 0,5, in der Mitte der Kurve. Die der anderen ist 0,99, weit außen, wo die Kurve flach ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Which of the two pulls harder at the weights?</source>
        <translation>Welche von beiden zieht stärker an den Gewichten?</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Choose 1 0 1, the question of row 3. Go to iteration 0 in the plot, and on with the key Right. Read the line slope in Look inside, below row 3. At which iteration is it largest? Stay there.</source>
        <translation>1 0 1 wählen, die Frage von Zeile 3. In der Kurve zu Iteration 0 gehen und mit der Pfeiltaste nach rechts weiter. In „Blick hinein“ die Programmzeile slope lesen, unter Zeile 3. Bei welcher Iteration ist sie am größten? Dort bleiben.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The curve is steepest in the middle, where the answer is 0.5.</source>
        <translation>Am steilsten ist die Kurve in der Mitte, wo die Antwort 0,5 ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>After the button Step, Look inside shows the step just made. It began one iteration earlier.</source>
        <translation>Nach dem Knopf „Schritt“ zeigt „Blick hinein“ den Schritt von eben. Er begann eine Iteration früher.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>At iteration 3 row 3 answers 0.499, nearly the middle, and its slope is 0.2500. A sigmoid has no steeper place. At iteration 10,000 its slope is only 0.0064.</source>
        <translation>Bei Iteration 3 ist die Antwort für Zeile 3 0,499, fast die Mitte, und die Steigung ist 0,2500. Steiler ist ein Sigmoid nirgends. Bei Iteration 10.000 ist ihre Steigung nur noch 0,0064.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Click the line slope in Look inside. Now the picture shows it: a short straight line lies on the curve, as steep as the curve is there.</source>
        <translation>In „Blick hinein“ auf die Programmzeile slope klicken. Jetzt ist sie im Bild zu sehen: Eine kurze gerade Linie liegt an der Kurve, so steil wie die Kurve dort ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>What the [slope] tells you: make the sum a little larger, by 0.1, and see how much the answer grows.</source>
        <translation>Was die [Steigung|slope] sagt: Die Summe wird ein wenig größer, um 0,1. Um wie viel wächst dann die Antwort? Hier steht es.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>At the sum 0 it grows by 0.0250. At the sum 2, by 0.0101. At the sum 4.6, by 0.0009.</source>
        <translation>Bei der Summe 0 wächst sie um 0,0250. Bei der Summe 2 um 0,0101. Bei der Summe 4,6 um 0,0009.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>How hard a row pulls is called [delta]: its error times its slope. Where the curve is steep, pulling moves the answer, so it is worth pulling hard.</source>
        <translation>Wie stark eine Zeile zieht, heißt [Delta|delta]: ihr Fehler mal ihre Steigung. Wo die Kurve steil ist, bewegt Ziehen die Antwort, also lohnt es sich, stark zu ziehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The slope of the sigmoid happens to be output × (1 - output). That is 0.25 for 0.5, 0.09 for 0.9 and 0.0099 for 0.99.</source>
        <translation>Die Steigung des Sigmoids ist zufällig Ausgabe × (1 - Ausgabe). Das ist 0,25 für 0,5, 0,09 für 0,9 und 0,0099 für 0,99.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The workshop writes the slope as `x*(1-x)`. Many think that this is wrong, because x is the sum. What is x there?</source>
        <translation>Der Workshop schreibt die Steigung als `x*(1-x)`. Viele denken, das sei falsch, weil x die Summe ist. Was ist x dort?</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>And without any slope? We have tried it in the Python program. It learns as well, and its weights end at 18.05, -0.41 and -8.62. But then it makes another kind of loss small, not the one in the plot.</source>
        <translation>Und ganz ohne Steigung? Im Python-Programm haben wir es ausprobiert. Es lernt auch so, und die Gewichte enden bei 18,05, -0,41 und -8,62. Aber dann macht es eine andere Art von Verlust klein, nicht den in der Kurve.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The one that answers 0.5</source>
        <translation>Die mit der Antwort 0,5</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The one that answers 0.99</source>
        <translation>Die mit der Antwort 0,99</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Both the same, because their errors are the same</source>
        <translation>Beide gleich, weil ihre Fehler gleich sind</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The sum</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>With the sum in its place, weight 1 is -71,019 after 3 iterations, and from iteration 9 on it is no number at all.</source>
        <translation>Mit der Summe an dieser Stelle ist Gewicht 1 nach 3 Iterationen -71.019, und von Iteration 9 an ist es gar keine Zahl mehr.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>Yes: the workshop hands the output over to it. With the sum in its place, weight 1 would be -71,019 after 3 iterations, and from iteration 9 on no number at all.</source>
        <translation>Ja: Der Workshop übergibt dort die Ausgabe. Mit der Summe an dieser Stelle wäre Gewicht 1 nach 3 Iterationen -71.019 und von Iteration 9 an gar keine Zahl mehr.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The target</source>
        <translation>Der Zielwert</translation>
    </message>
    <message>
        <location filename="resources/lessons/06_the_slope.nnlesson"/>
        <source>The target is in the error. The slope is about the curve, and about the place where the output is on it.</source>
        <translation>Der Zielwert steckt im Fehler. Bei der Steigung geht es um die Kurve und um die Stelle, an der die Ausgabe auf ihr liegt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Ten thousand steps</source>
        <translation>Zehntausend Schritte</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>The loss is one number for how wrong all rows are together. Most of the learning is early.</source>
        <translation>Der Verlust ist eine einzige Zahl dafür, wie falsch alle Zeilen zusammen sind. Gelernt wird vor allem am Anfang.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>The loss is 0.6199 now. It says in one number how wrong all rows are. 0 is perfect.</source>
        <translation>Der Verlust ist jetzt 0,6199. Er sagt in einer Zahl, wie falsch alle Zeilen sind. 0 ist vollkommen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>You are about to train 10,000 iterations. How many of them does it take to a loss of 0.01?</source>
        <translation>Gleich werden 10.000 Iterationen trainiert. Wie viele davon braucht es bis zu einem Verlust von 0,01?</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Press Train, and watch the solid curve: it is the loss, from the first [iteration] to the last. A dashed curve is a run from earlier.</source>
        <translation>Auf „Trainieren“ drücken und die durchgezogene Kurve beobachten: Sie zeigt den Verlust, von der ersten [Iteration|iteration] bis zur letzten. Eine gestrichelte Kurve ist ein früherer Lauf.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Drag the line in the plot. Which is the very first iteration with a loss of 0.01 or less? The keys Left and Right move the line by one.</source>
        <translation>Die Linie in der Kurve ziehen. Welche ist die allererste Iteration mit einem Verlust von 0,01 oder weniger? Die Pfeiltasten nach links und rechts bewegen die Linie um eine.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>It is between 100 and 200.</source>
        <translation>Sie liegt zwischen 100 und 200.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Iteration 161. The loss falls below 0.1 at iteration 20, below 0.01 at 161 and below 0.001 at 1,368. At 10,000 it is 0.000129.</source>
        <translation>Iteration 161. Der Verlust sinkt bei Iteration 20 unter 0,1, bei 161 unter 0,01 und bei 1.368 unter 0,001. Bei 10.000 ist er 0,000129.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>All four answers are on the right side of 0.5 from iteration 4 on, and close to their targets from 119 on.</source>
        <translation>Von Iteration 4 an liegen alle vier Antworten auf der richtigen Seite von 0,5, und von 119 an nahe bei ihren Zielwerten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>At first the errors are large, and so are the [slopes|slope] of the sigmoid. So the steps are large. The nearer the answers come, the smaller they get.</source>
        <translation>Zuerst sind die Fehler groß, und die [Steigungen|slope] des Sigmoids auch. Also sind die Schritte groß. Je näher die Antworten kommen, desto kleiner werden sie.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Here the loss falls in every step, by less and less. The plot hides that: on both of its scales, each mark is ten times the one before.</source>
        <translation>Hier sinkt der Verlust in jedem Schritt, aber um immer weniger. Im Diagramm sieht man das nicht: Auf beiden Skalen ist jede Marke das Zehnfache der vorigen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Type 161 into Iteration, go anywhere and come back: you find the same digits.</source>
        <translation>161 bei „Iteration“ eintippen, irgendwohin gehen und zurückkommen: Dort stehen wieder dieselben Ziffern.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Many think that a loss of 0.5 means: half of the answers are wrong. Go to iteration 4, where the loss is 0.3193. How many of the four answers are on the wrong side of 0.5?</source>
        <translation>Viele denken, ein Verlust von 0,5 heißt: Die Hälfte der Antworten ist falsch. Bei Iteration 4 ist der Verlust 0,3193. Wie viele der vier Antworten liegen dort auf der falschen Seite von 0,5?</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>About 10</source>
        <translation>Etwa 10</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>About 160</source>
        <translation>Etwa 160</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>About 1,000</source>
        <translation>Etwa 1.000</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Nearly all 10,000</source>
        <translation>Fast alle 10.000</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Right, and still the loss is 0.3193. It does not count, it measures. Answering 0.5 to all four rows costs 0.5, being fully wrong in all four 2.</source>
        <translation>Richtig, und trotzdem ist der Verlust 0,3193. Er zählt nicht, er misst. Viermal 0,5 zu antworten kostet 0,5, viermal ganz falsch zu liegen 2.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>One or two</source>
        <translation>Eine oder zwei</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Look at the column Output: is there one on the wrong side?</source>
        <translation>Ein Blick auf die Spalte „Ausgabe“: Liegt da eine auf der falschen Seite?</translation>
    </message>
    <message>
        <location filename="resources/lessons/07_ten_thousand_steps.nnlesson"/>
        <source>Three or four</source>
        <translation>Drei oder vier</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>A question that no row asks</source>
        <translation>Eine Frage, die in keiner Zeile steht</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>What it says to new questions follows from the rows, or else from the way in which it was trained.</source>
        <translation>Was es auf neue Fragen sagt, folgt aus den Zeilen, oder sonst aus der Art, wie es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>The rows ask 0 0 1, 1 1 1, 1 0 1 and 0 1 1. No row asks 1 0 0.</source>
        <translation>Die Zeilen fragen nach 0 0 1, 1 1 1, 1 0 1 und 0 1 1. Keine Zeile fragt nach 1 0 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>You train the network with these four rows. What will it answer to 1 0 0?</source>
        <translation>Das Netz wird mit diesen vier Zeilen trainiert. Was antwortet es danach auf 1 0 0?</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Train. Then ask three questions that no row asks: first 1 0 0, then 1 1 0, and at last 0 1 0.</source>
        <translation>Trainieren. Dann drei Fragen stellen, die in keiner Zeile stehen: erst 1 0 0, dann 1 1 0 und zuletzt 0 1 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>1 0 0 gives 0.99993704. 1 1 0 gives 0.99992250, although the workshop says that all but three questions give 0. And 0 1 0 gives 0.44822538, neither yes nor no.</source>
        <translation>1 0 0 ergibt 0,99993704. 1 1 0 ergibt 0,99992250, obwohl der Workshop sagt, dass außer dreien alle Fragen 0 ergeben. Und 0 1 0 ergibt 0,44822538, weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Beside each corner of the cube stands how the answer comes about.</source>
        <translation>Neben jeder Ecke des Würfels steht, wie es zu der Antwort kommt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>The surface in the cube is the [cut]. On it the answer is 0.5. On one side lie the four questions that get more: 1 0 0, 1 0 1, 1 1 0 and 1 1 1. 0 1 0 lies close beside it, and 0 0 0 in it.</source>
        <translation>Die Fläche im Würfel ist der [Schnitt|cut]. Auf ihr ist die Antwort 0,5. Auf der einen Seite liegen die vier Fragen, die mehr bekommen: 1 0 0, 1 0 1, 1 1 0 und 1 1 1. 0 1 0 liegt dicht daneben und 0 0 0 darin.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Drag the line in the plot: training turns the cut, until each row is on its side.</source>
        <translation>Die Linie in der Kurve ziehen: Das Training dreht den Schnitt, bis jede Zeile auf ihrer Seite liegt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Row 1 wants 0 for 0 0 1, so weight 3 must be below 0. Row 3 wants 1 for 1 0 1, so weight 1 and weight 3 together must be above 0. Then weight 1 must be above 0, and 1 0 0 must give 1: [the rows force 1].</source>
        <translation>Zeile 1 will 0 für 0 0 1, also muss Gewicht 3 unter 0 liegen. Zeile 3 will 1 für 1 0 1, also müssen Gewicht 1 und Gewicht 3 zusammen über 0 liegen. Dann muss Gewicht 1 über 0 liegen, und 1 0 0 muss 1 ergeben: [Die Zeilen erzwingen 1|the rows force 1].</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>About 0 1 0 the rows say too little. That question is [open].</source>
        <translation>Über 0 1 0 sagen die Zeilen zu wenig. Diese Frage ist [offen|open].</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Many think that the network remembers the rows, and looks the answer up. What does it keep from the training?</source>
        <translation>Viele denken, das Netz merkt sich die Zeilen und schlägt die Antwort nach. Was behält es vom Training?</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>0 1 0 is open. Some think that open means random. If you train from another seed, what will it answer to 0 1 0?</source>
        <translation>0 1 0 ist offen. Manche denken, offen heißt zufällig. Was antwortet das Netz auf 0 1 0, wenn es mit einer anderen Startzahl trainiert wird?</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>See for yourself: set Seed to 7 and train, and look at 0 1 0.</source>
        <translation>Nachprüfen: die Startzahl auf 7 stellen, trainieren und 0 1 0 ansehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Close to 0</source>
        <translation>Nahe bei 0</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Close to 1</source>
        <translation>Nahe bei 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>About 0.5, because nobody has told it</source>
        <translation>Etwa 0,5, weil es ihm niemand gesagt hat</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>The four rows and their targets</source>
        <translation>Die vier Zeilen und ihre Zielwerte</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Look at the picture: there are three numbers in it, and no rows.</source>
        <translation>Ein Blick auf das Bild: Dort stehen drei Zahlen und keine Zeilen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Three weights</source>
        <translation>Drei Gewichte</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Yes, three numbers, and no row is in them. Ask as often as you like: asking changes no weight.</source>
        <translation>Ja, drei Zahlen, und keine Zeile steckt darin. Fragen geht beliebig oft: Es ändert kein Gewicht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Anything between 0 and 1</source>
        <translation>Irgendetwas zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Try it on the next card.</source>
        <translation>Auf der nächsten Karte lässt es sich ausprobieren.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Nearly the same, about 0.448</source>
        <translation>Fast dasselbe, etwa 0,448</translation>
    </message>
    <message>
        <location filename="resources/lessons/08_a_new_question.nnlesson"/>
        <source>Right. From all seeds 0 to 199 it ends between 0.4478 and 0.4483. The rows leave it open, but the way of training does not.</source>
        <translation>Richtig. Mit allen Startzahlen von 0 bis 199 endet es zwischen 0,4478 und 0,4483. Die Zeilen lassen es offen, aber die Art des Trainings nicht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Stuck at 0.5</source>
        <translation>Fest bei 0,5</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>With all inputs off the sum is 0, whatever the weights are. Only a bias changes that.</source>
        <translation>Sind alle Eingaben aus, ist die Summe 0, egal wie die Gewichte sind. Nur ein Bias ändert das.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>The workshop says: the answer is 1 for 1 1 1, 1 0 1 and 1 0 0, and otherwise 0. The network has trained 10,000 iterations. What does it answer to 0 0 0?</source>
        <translation>Der Workshop sagt: Die Antwort ist 1 für 1 1 1, 1 0 1 und 1 0 0, und sonst 0. Das Netz hat 10.000 Iterationen trainiert. Was antwortet es auf 0 0 0?</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>All three inputs are off now. Go to iteration 0, then to the end, and watch the answer. Can you find an iteration at which it is not 0.50000000? When you have looked, go back to iteration 0.</source>
        <translation>Alle drei Eingaben sind jetzt aus. Zu Iteration 0 gehen, dann ans Ende, und dabei die Antwort beobachten. Gibt es eine Iteration, bei der sie nicht 0,50000000 ist? Nach dem Suchen zurück zu Iteration 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>It is 0.5 at every iteration. Read the sum in Look inside: 0 × weight + 0 × weight + 0 × weight = 0. Three weights, and none of them counts.</source>
        <translation>Bei jeder Iteration ist sie 0,5. In „Blick hinein“ steht die Summe: 0 × Gewicht + 0 × Gewicht + 0 × Gewicht = 0. Drei Gewichte, und keines davon zählt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>The neuron multiplies each input by its weight and adds up. Where all inputs are 0, all products are 0. The sigmoid makes 0.5 of the sum 0. So this is not a mistake, and more training does not help. Many people have reported it as a bug.</source>
        <translation>Das Neuron nimmt jede Eingabe mal ihr Gewicht und zählt alles zusammen. Wo alle Eingaben 0 sind, sind alle Produkte 0. Das Sigmoid macht aus der Summe 0 die Antwort 0,5. Das ist also kein Irrtum, und mehr Training hilft nicht. Viele haben es schon als Programmfehler gemeldet.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Many think: then we give it a row 0 0 0 with the target 0, and it will learn that. Will it?</source>
        <translation>Viele denken: Dann bekommt es eben eine Zeile 0 0 0 mit dem Zielwert 0, und es lernt das. Stimmt das?</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Switch the bias on and train again. A bias is one more weight, from an input that is always 1. Then look at 0 0 0.</source>
        <translation>Den Bias einschalten und noch einmal trainieren. Ein Bias ist ein Gewicht mehr, von einer Eingabe, die immer 1 ist. Dann 0 0 0 ansehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Now 0 0 0 gives 0.11114664, and the weight of the bias is -2.079. No row told the network about 0 0 0: it is an answer that nobody asked for. With the bias off, input 3 did the bias's work, because it is 1 in every row.</source>
        <translation>0 0 0 ergibt jetzt 0,11114664, und das Gewicht des Bias ist -2,079. Keine Zeile hat dem Netz etwas über 0 0 0 gesagt: Diese Antwort hat niemand verlangt. Ohne Bias machte Eingabe 3 die Arbeit des Bias, weil sie in jeder Zeile 1 ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>It depends on the random starting weights</source>
        <translation>Es hängt von den zufälligen Startgewichten ab</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Yes, after some more iterations.</source>
        <translation>Ja, nach einigen Iterationen mehr.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Try it: add the row and train. The answer stays 0.50000000, and the window says that the row teaches nothing.</source>
        <translation>Ausprobieren: die Zeile hinzufügen und trainieren. Die Antwort bleibt 0,50000000, und das Fenster sagt, dass die Zeile nichts lehrt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>No. This row can change no weight.</source>
        <translation>Nein. Diese Zeile kann kein Gewicht ändern.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09_stuck_at_half.nnlesson"/>
        <source>Right. What a row adds to a weight is multiplied by the row's input, and these are all 0.</source>
        <translation>Richtig. Was eine Zeile zu einem Gewicht dazutut, wird mit der Eingabe der Zeile malgenommen, und die sind hier alle 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Almost 1</source>
        <translation>Fast 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Ten times the training brings it about three times nearer, and never there.</source>
        <translation>Zehnmal so viel Training bringt es etwa dreimal so nah heran, und nie ganz ans Ziel.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>The target for 1 0 1 is 1. After 10,000 iterations the network answers 0.99358931, so the [error] is 0.0064.</source>
        <translation>Der Zielwert für 1 0 1 ist 1. Nach 10.000 Iterationen antwortet das Netz 0,99358931, der [Fehler|error] ist also 0,0064.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>You train ten times as long, 100,000 iterations in all. What will the error be?</source>
        <translation>Nun wird zehnmal so lange trainiert, insgesamt 100.000 Iterationen. Wie groß ist dann der Fehler?</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Set Iterations to 90,000 and train. It goes on from where it was. Watch the answer to 1 0 1.</source>
        <translation>Die Iterationen auf 90.000 stellen und trainieren. Es geht da weiter, wo es war. Dabei die Antwort auf 1 0 1 beobachten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>1 0 1 gave 0.97907779 after 1,000 iterations and 0.99358931 after 10,000. After 100,000 it gives 0.99799162.</source>
        <translation>1 0 1 ergab 0,97907779 nach 1.000 Iterationen und 0,99358931 nach 10.000. Nach 100.000 ergibt es 0,99799162.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>So the error was 0.0209, then 0.0064, and now it is 0.0020: each time about three times smaller.</source>
        <translation>Der Fehler war also 0,0209, dann 0,0064, und jetzt ist er 0,0020: jedes Mal etwa ein Drittel davon.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>How far a step goes depends on the error times the [slope]. Near 1 the error is small. And the curve is flat there, so the slope is small too. Small times small is tiny.</source>
        <translation>Wie weit ein Schritt geht, hängt vom Fehler mal der [Steigung|slope] ab. Nahe bei 1 ist der Fehler klein. Und die Kurve ist dort flach, also ist auch die Steigung klein. Klein mal klein ist winzig.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Only an infinite sum would give 1, and no number of steps leads there.</source>
        <translation>Nur eine unendliche Summe ergäbe 1, und dorthin führen keine Schritte, egal wie viele.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>After 10,000 iterations 1 0 0 gave 0.99993704. Many think: it should be 1, the computer is not exact. What do you say?</source>
        <translation>Nach 10.000 Iterationen ergab 1 0 0 0,99993704. Viele denken: Es müsste 1 sein, der Computer ist ungenau. Was stimmt?</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Ten times smaller</source>
        <translation>Ein Zehntel davon</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>About three times smaller</source>
        <translation>Etwa ein Drittel davon</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Half as large</source>
        <translation>Halb so groß</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>0: then it has learned it</source>
        <translation>0: Dann hat es das gelernt</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>The computer has rounded badly.</source>
        <translation>Der Computer hat schlecht gerundet.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>It reckons with about 16 digits. 0.99993704 is what the sigmoid makes of the sum 9.673.</source>
        <translation>Er rechnet mit etwa 16 Ziffern. 0,99993704 ist, was das Sigmoid aus der Summe 9,673 macht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>It is what the curve gives for this sum.</source>
        <translation>Es ist, was die Kurve für diese Summe ergibt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/10_almost_1.nnlesson"/>
        <source>Yes, for the sum 9.673. A computer rounds the answer to 1 only from a sum of 36.74 on. We have estimated how long 1 0 0 would take to get there at this pace: about 5,000,000,000,000,000 iterations. That is centuries of training.</source>
        <translation>Ja, für die Summe 9,673. Erst von einer Summe von 36,74 an rundet ein Computer die Antwort auf 1. Wir haben geschätzt, wie lange 1 0 0 in diesem Tempo bis dahin bräuchte: etwa 5.000.000.000.000.000 Iterationen. Das sind Jahrhunderte von Training.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Change one cell, change two</source>
        <translation>Eine Zelle ändern, dann zwei</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>The rows decide what is learned, and whether it can be learned.</source>
        <translation>Die Zeilen entscheiden, was gelernt wird, und ob es sich lernen lässt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Row 2 says: 1 1 1 gives 1. You change this one target to 0, and train again.</source>
        <translation>Zeile 2 sagt: 1 1 1 ergibt 1. Dieser eine Zielwert wird zu 0, und das Netz wird noch einmal trainiert.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>How many of the eight answers change sides, from above 0.5 to below it or the other way?</source>
        <translation>Wie viele der acht Antworten wechseln die Seite, von über 0,5 nach darunter oder umgekehrt?</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Do it: type a 0 as the target of row 2, and train.</source>
        <translation>Ausprobieren: als Zielwert von Zeile 2 eine 0 eintippen und trainieren.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Two. 1 1 1 gives 0.0102 now, as row 2 wants. And 1 1 0, which is in no row, has fallen from 0.99992250 to 0.4484.</source>
        <translation>Zwei. 1 1 1 ergibt jetzt 0,0102, wie Zeile 2 es will. Und 1 1 0, das in keiner Zeile steht, ist von 0,99992250 auf 0,4484 gefallen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Compare shows both runs side by side, and marks what differs with ≠. Weight 2, further down, went from -0.208 to -8.788. 1 1 0 has input 2 on, so it fell as well.</source>
        <translation>„Vergleich“ zeigt beide Läufe nebeneinander, und ≠ heißt: hier verschieden. Weiter unten steht Gewicht 2: Es ging von -0,208 auf -8,788. Bei 1 1 0 ist Eingabe 2 an, also fiel es mit.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Now change a second cell: the target of row 4 to 1. Train, and watch the loss.</source>
        <translation>Jetzt eine zweite Zelle ändern: den Zielwert von Zeile 4 auf 1. Trainieren und den Verlust beobachten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>All eight answers are 0.50000000, and the loss stays at 0.5. The line below the table says that one neuron cannot learn these rows.</source>
        <translation>Alle acht Antworten sind 0,50000000, und der Verlust bleibt bei 0,5. Unter der Tabelle steht, dass ein Neuron diese Zeilen nicht lernen kann.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>The cube shows why. A blue line joins the two questions that should give 1, a dashed orange line those that should give 0. The lines cross.</source>
        <translation>Der Würfel zeigt, warum. Eine blaue Linie verbindet die beiden Fragen, die 1 ergeben sollen, eine gestrichelte orange die beiden, die 0 ergeben sollen. Die Linien kreuzen sich.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>0 1 1 and 1 0 1 should give 1. 0 0 1 and 1 1 1 should give 0.</source>
        <translation>0 1 1 und 1 0 1 sollen 1 ergeben. 0 0 1 und 1 1 1 sollen 0 ergeben.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Add up each pair: both have input 1 once, input 2 once and input 3 twice. So both pairs weigh the same, whatever the weights are. And where two lines cross, no [cut] can leave one on this side and the other on that.</source>
        <translation>Beide Paare zusammenzählen: Jedes hat Eingabe 1 einmal, Eingabe 2 einmal und Eingabe 3 zweimal. Also wiegen beide Paare gleich viel, egal wie die Gewichte sind. Und wo zwei Linien sich kreuzen, kann kein [Schnitt|cut] die eine auf dieser und die andere auf jener Seite lassen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Many think that it only needs more training. Does it?</source>
        <translation>Viele denken, es braucht nur mehr Training. Stimmt das?</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>So give it more neurons: 2 [hidden neurons|hidden neuron]. Switch the bias on as well, and train.</source>
        <translation>Also bekommt es mehr Neuronen: 2 [verdeckte Neuronen|hidden neuron]. Auch den Bias einschalten, und trainieren.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Now the outputs are 0.0107, 0.0134, 0.9889 and 0.9890: all four are right. The two hidden neurons look at the inputs first, and the last neuron makes one answer of what they found.</source>
        <translation>Jetzt sind die Ausgaben 0,0107, 0,0134, 0,9889 und 0,9890: Alle vier sind richtig. Die beiden verdeckten Neuronen sehen sich zuerst die Eingaben an, und das letzte Neuron macht aus dem, was sie finden, eine Antwort.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Only the one to 1 1 1</source>
        <translation>Nur die auf 1 1 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>More than two</source>
        <translation>Mehr als zwei</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Yes, ten times as much will do.</source>
        <translation>Ja, zehnmal so viel genügt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Try it. After 1,000 iterations the loss is 0.5 to the last digit of the computer, and it stays there.</source>
        <translation>Ausprobieren hilft. Nach 1.000 Iterationen ist der Verlust bis auf die letzte Ziffer des Computers 0,5, und da bleibt er.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>No. No training can do it.</source>
        <translation>Nein. Das schafft kein Training.</translation>
    </message>
    <message>
        <location filename="resources/lessons/11_change_one_cell.nnlesson"/>
        <source>Right. After 1,000 iterations the loss is 0.5 to the last digit of the computer, and it stays there. One neuron cannot do it.</source>
        <translation>Richtig. Nach 1.000 Iterationen ist der Verlust bis auf die letzte Ziffer des Computers 0,5, und da bleibt er. Ein einzelnes Neuron kann es nicht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>The code is yours</source>
        <translation>Der Code gehört allen</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>What learns in this window is a short Python program, and you can change it.</source>
        <translation>Was in diesem Fenster lernt, ist ein kurzes Python-Programm, und jeder kann es ändern.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>In Look inside there is a tab Python program. It holds this network as a program of about forty lines.</source>
        <translation>In „Blick hinein“ gibt es die Seite „Python-Programm“. Dort steht dieses Netz als Programm von etwa vierzig Zeilen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>You are going to set Seed to 7. Which line of the program will change?</source>
        <translation>Gleich kommt die Startzahl auf 7. Welche Zeile des Programms ändert sich dann?</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Open the tab Python program, and scroll down to these three lines. Then set Seed to 7 and train. Is it the line that you thought?</source>
        <translation>„Python-Programm“ öffnen und zu diesen drei Zeilen rollen. Dann die Startzahl auf 7 stellen und trainieren. War es die vermutete Zeile?</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Set Seed back to 1 and train again. Then copy the program, and paste it into a Python editor of yours. It needs NumPy.</source>
        <translation>Startzahl wieder 1, neu trainieren. Dann das Programm kopieren und in einen Python-Editor einfügen. Es braucht NumPy.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Run it. It prints three weights and eight answers, and at the end `These are the weights of NN Desktop, to the last bit.`</source>
        <translation>Das Programm starten. Es schreibt drei Gewichte und acht Antworten und am Ende, dass es bis aufs letzte Bit die Gewichte von NN Desktop sind: `These are the weights of NN Desktop, to the last bit.`</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Now write `learning_rate = 2.0` and run it again. The first weight is 10.38061249 then, and the program says that the weights differ.</source>
        <translation>Jetzt `learning_rate = 2.0` hineinschreiben und noch einmal starten. Das erste Gewicht ist dann 10,38061249, und das Programm sagt, dass die Gewichte andere sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>The program does the same arithmetic as this window, in the same order. So the same bits come out.</source>
        <translation>Das Programm rechnet dasselbe wie dieses Fenster, in derselben Reihenfolge. Deshalb kommen dieselben Bits heraus.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Only a few of its lines learn: those after `for iteration`. They work out the output, the error and the new weights, 10,000 times over.</source>
        <translation>Nur wenige seiner Zeilen lernen: die nach `for iteration`. Sie berechnen die Ausgabe, den Fehler und die neuen Gewichte, 10.000 Mal hintereinander.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Many think that the real program behind this window must be something bigger. What do you think is in the rest of it?</source>
        <translation>Viele denken, das eigentliche Programm hinter diesem Fenster muss etwas Größeres sein. Was steckt wohl im Rest?</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Now hack it. Swap 0 and 1 in all four targets: the weights end at -9.67271, 0.20894 and 4.62884.</source>
        <translation>Jetzt wird gehackt. In allen vier Zielwerten 0 und 1 vertauschen: Die Gewichte enden bei -9,67271, 0,20894 und 4,62884.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Use `np.tanh(x)`, with the slope `1 - output * output` and -1 for 0 as target: 6.24242, -0.10108 and -3.01988. Or choose As in the workshop, above the program: then it asks you for three inputs.</source>
        <translation>`np.tanh(x)` nehmen, mit der Steigung `1 - output * output` und -1 statt 0 als Zielwert: 6,24242, -0,10108 und -3,01988. Oder über dem Programm „Wie im Workshop“ wählen: Dann fragt es nach drei Eingaben.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>`learning_rate = 1.0`</source>
        <translation>`learning_rate = 1.0`</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>`random = np.random.RandomState(1)`</source>
        <translation>`random = np.random.RandomState(1)`</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>`for iteration in range(10000):`</source>
        <translation>`for iteration in range(10000):`</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>A larger network, for the real work</source>
        <translation>Ein größeres Netz, für die echte Arbeit</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>There is none. Run your copy: it has the same weights, to the last bit.</source>
        <translation>Das gibt es nicht. Die Kopie beweist es: Sie hat dieselben Gewichte, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Drawing: buttons, curves, a cube</source>
        <translation>Zeichnen: Knöpfe, Kurven, ein Würfel</translation>
    </message>
    <message>
        <location filename="resources/lessons/12_the_code_is_yours.nnlesson"/>
        <source>Yes. All that learns is in the lines that you have copied. The rest draws, and keeps your work safe.</source>
        <translation>Ja. Alles, was lernt, steht in den kopierten Zeilen. Der Rest zeichnet und passt auf die Arbeit auf.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Find out how. The program sees by itself when you are there.</source>
        <translation>Selbst herausfinden, wie es geht. Das Programm merkt von allein, wenn es geschafft ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Wake up 0 0 0</source>
        <translation>0 0 0 aufwecken</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Make the network answer close to 1 when all three inputs are off.</source>
        <translation>Das Netz soll nahe bei 1 antworten, wenn alle drei Eingaben aus sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Without something new, the sum for 0 0 0 is always 0. What else can add to the sum?</source>
        <translation>Ohne etwas Neues ist die Summe für 0 0 0 immer 0. Was kann sonst noch zur Summe beitragen?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Switch the bias on. Now the rows have to ask for it.</source>
        <translation>Den Bias einschalten. Jetzt müssen die Zeilen es noch verlangen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Add a row 0 0 0 with the target 1, and train.</source>
        <translation>Eine Zeile 0 0 0 mit dem Zielwert 1 hinzufügen und trainieren.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>The moment it changes its mind</source>
        <translation>Der Moment, in dem es seine Meinung ändert</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>At first the network says no to 1 0 1. Go to the very first iteration at which it says yes: an answer above 0.5.</source>
        <translation>Zuerst sagt das Netz Nein zu 1 0 1. Gesucht ist die allererste Iteration, bei der es Ja sagt: eine Antwort über 0,5. Genau dort soll die Linie stehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Tick inputs 1 and 3. Then go back to iteration 0.</source>
        <translation>Die Eingaben 1 und 3 anhaken. Dann zurück zu Iteration 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Step, and watch the big number.</source>
        <translation>Schritt für Schritt gehen und die große Zahl beobachten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>At iteration 3 it is 0.499.</source>
        <translation>Bei Iteration 3 ist sie 0,499.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>A fast learner</source>
        <translation>Schnell gelernt</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>With the workshop's rows, reach a loss of 0.01 or less within 10 iterations. Go to such an iteration.</source>
        <translation>Mit den Zeilen des Workshops in höchstens 10 Iterationen einen Verlust von 0,01 oder weniger erreichen. Zu so einer Iteration gehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>At a learning rate of 1 it takes 161 iterations. Which setting says how far each iteration goes?</source>
        <translation>Bei einer Lernrate von 1 braucht es 161 Iterationen. Welche Einstellung sagt, wie weit jede Iteration geht?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Try a learning rate of 2. How many iterations does it take now?</source>
        <translation>Eine Lernrate von 2 ausprobieren. Wie viele Iterationen braucht es jetzt?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Something between 10 and 40 will do.</source>
        <translation>Etwas zwischen 10 und 40 genügt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Change only the learning rate, so that the network gets stuck and never learns the workshop's rows.</source>
        <translation>Nur die Lernrate ändern, und zwar so, dass das Netz stecken bleibt und die Zeilen des Workshops nie lernt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>A step can be too large.</source>
        <translation>Ein Schritt kann zu groß sein.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>50 still works. Look at the first steps in the plot.</source>
        <translation>50 geht noch. Die ersten Schritte in der Kurve ansehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Try 200.</source>
        <translation>200 ausprobieren.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Three quarters</source>
        <translation>Drei Viertel</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Use only the targets 0 and 1. Make the answer to 1 0 0 exactly 0.75, to three digits.</source>
        <translation>Nur die Zielwerte 0 und 1 benutzen. Die Antwort auf 1 0 0 soll genau 0,75 sein, auf drei Stellen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>What does a network do with two rows that ask the same and want different answers?</source>
        <translation>Was macht ein Netz mit zwei Zeilen, die dasselbe fragen und verschiedene Antworten wollen?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>The best answer to rows that contradict each other is their mean.</source>
        <translation>Die beste Antwort auf Zeilen, die einander widersprechen, ist ihr Mittelwert.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Four rows 1 0 0: three with the target 1, one with 0. Delete the others.</source>
        <translation>Vier Zeilen 1 0 0: drei mit dem Zielwert 1, eine mit 0. Die anderen löschen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Rate 2 without touching the rate</source>
        <translation>Lernrate 2, ohne die Lernrate anzufassen</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Train with learning rate 2 and look at the weights. Then set it back to 1, and get the same weights by changing only the rows.</source>
        <translation>Mit der Lernrate 2 trainieren und die Gewichte ansehen. Dann wieder 1 einstellen und dieselben Gewichte bekommen, indem nur die Zeilen geändert werden.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>What a row adds, two equal rows add twice.</source>
        <translation>Was eine Zeile dazutut, tun zwei gleiche Zeilen doppelt dazu.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Select all rows and duplicate them (Ctrl+D).</source>
        <translation>Alle Zeilen auswählen und verdoppeln (Strg+D).</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Another start, the same end</source>
        <translation>Anderer Anfang, gleiches Ende</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Train from other starting weights, so that all eight answers agree with the workshop's to 0.001.</source>
        <translation>Von anderen Startgewichten aus trainieren, sodass alle acht Antworten auf 0,001 genau die des Workshops sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Which number chooses the starting weights?</source>
        <translation>Welche Zahl bestimmt die Startgewichte?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Take any seed you like.</source>
        <translation>Jede Startzahl ist recht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>One cell, two answers</source>
        <translation>Eine Zelle, zwei Antworten</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Change exactly one cell of the table, train, and make two of the eight answers change sides: from above 0.5 to below, or the other way.</source>
        <translation>Genau eine Zelle der Tabelle ändern und trainieren, sodass zwei der acht Antworten die Seite wechseln: von über 0,5 nach darunter oder umgekehrt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Inputs or targets: which do you think have more effect?</source>
        <translation>Eingaben oder Zielwerte: Was bewirkt wohl mehr?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Change a target. One of the four changes only one side.</source>
        <translation>Einen Zielwert ändern. Bei einem der vier wechselt nur eine Antwort die Seite.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Not row 1.</source>
        <translation>Nicht Zeile 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Leave nothing open</source>
        <translation>Nichts offen lassen</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>One of the eight questions is open: neurons that agree with the rows answer it differently. Add one row, without a bias, so that nothing is open any more and one neuron can still learn the rows.</source>
        <translation>Eine der acht Fragen ist offen: Neuronen, die zu den Zeilen passen, antworten darauf verschieden. Ohne Bias eine Zeile hinzufügen, sodass nichts mehr offen ist und ein Neuron die Zeilen noch lernen kann.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Which corner of the cube says open?</source>
        <translation>An welcher Ecke des Würfels steht, dass sie offen ist?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Add a row for it. Either target will do.</source>
        <translation>Dafür eine Zeile hinzufügen. Der Zielwert ist egal.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>What one neuron cannot learn</source>
        <translation>Was ein Neuron nicht lernen kann</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Find four rows, all different questions, that one neuron with a bias cannot learn.</source>
        <translation>Gesucht sind vier Zeilen mit lauter verschiedenen Fragen, die ein Neuron mit Bias nicht lernen kann.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>The line below the table tells you whether you have found some.</source>
        <translation>Unter der Tabelle steht, ob sie gefunden sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Take two pairs of questions that weigh the same: 0 1 1 and 1 0 1 weigh as much as 0 0 1 and 1 1 1.</source>
        <translation>Zwei Paare von Fragen nehmen, die gleich viel wiegen: 0 1 1 und 1 0 1 wiegen so viel wie 0 0 1 und 1 1 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Give one pair the target 1 and the other 0.</source>
        <translation>Das eine Paar bekommt den Zielwert 1, das andere 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Make the workshop's sentence true</source>
        <translation>Den Satz des Workshops wahr machen</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>The workshop says that 1 1 1, 1 0 1 and 1 0 0 give 1, and all others 0. Make it so, for all eight questions.</source>
        <translation>Der Workshop sagt, dass die Antwort 1 ist auf die Fragen 1 1 1, 1 0 1 und 1 0 0, und 0 auf alle anderen. Dafür sorgen, dass es bei allen acht Fragen so ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Two things are wrong with the workshop's network: 1 1 0, and 0 0 0.</source>
        <translation>Zweierlei stimmt beim Netz des Workshops nicht: 1 1 0 und 0 0 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Without a bias it cannot be done. With one, which rows are missing?</source>
        <translation>Ohne Bias geht es nicht. Und mit Bias: Welche Zeilen fehlen?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Add 1 0 0 with target 1 and 1 1 0 with target 0.</source>
        <translation>1 0 0 mit dem Zielwert 1 hinzufügen und 1 1 0 mit dem Zielwert 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Two rows for a vote</source>
        <translation>Zwei Zeilen für eine Abstimmung</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>The answer should be what most inputs say. Teach it all eight answers with only two rows.</source>
        <translation>Die Antwort soll sein, was die meisten Eingaben sagen. Dem Netz mit nur zwei Zeilen alle acht Antworten beibringen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>A vote has no fixed threshold at 0: switch the bias on.</source>
        <translation>Eine Abstimmung hat keine feste Schwelle bei 0: den Bias einschalten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Which two questions are as different as can be?</source>
        <translation>Welche zwei Fragen sind so verschieden wie möglich?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>0 0 0 with target 0, 1 1 1 with target 1.</source>
        <translation>0 0 0 mit dem Zielwert 0, 1 1 1 mit dem Zielwert 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Three equal votes</source>
        <translation>Drei gleiche Stimmen</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Make the three weights of the inputs the same to 0.001, with a loss of 0.01 or less after at least 1,000 iterations.</source>
        <translation>Die drei Gewichte der Eingaben auf 0,001 genau gleich machen, bei einem Verlust von 0,01 oder weniger nach mindestens 1.000 Iterationen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Weights become the same when the rows treat the inputs the same.</source>
        <translation>Gewichte werden gleich, wenn die Zeilen die Eingaben gleich behandeln.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Write down all eight questions. Let the target depend only on how many inputs are 1.</source>
        <translation>Alle acht Fragen aufschreiben. Der Zielwert hängt nur davon ab, wie viele Eingaben 1 sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Majority is one of the examples.</source>
        <translation>Die Mehrheit ist eines der Beispiele.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Two neurons to the rescue</source>
        <translation>Zwei Neuronen zur Rettung</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Keep the four questions. Target 1 where exactly one of inputs 1 and 2 is on, else 0. All four answers close to their targets, with at most two hidden neurons.</source>
        <translation>Die vier Fragen behalten. Zielwert 1, wo genau eine der Eingaben 1 und 2 an ist, sonst 0. Alle vier Antworten nahe bei ihren Zielwerten, mit höchstens zwei verdeckten Neuronen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>With no hidden neuron all four answers end at 0.5. Why does the line below the table say that?</source>
        <translation>Ohne verdecktes Neuron enden alle vier Antworten bei 0,5. Was steht dazu unter der Tabelle?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Set 2 hidden neurons. Some are right now, and some stay at 0.5.</source>
        <translation>2 verdeckte Neuronen einstellen. Manche Antworten stimmen jetzt, und manche bleiben bei 0,5.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Switch the bias on as well.</source>
        <translation>Auch den Bias einschalten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Odd or even</source>
        <translation>Gerade oder ungerade</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>All eight questions, target 1 where an odd number of inputs is on. All eight answers close to their targets, with only two hidden neurons.</source>
        <translation>Alle acht Fragen, Zielwert 1, wo eine ungerade Anzahl von Eingaben an ist. Alle acht Antworten nahe bei ihren Zielwerten, mit nur zwei verdeckten Neuronen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Parity of three inputs is one of the examples. It has no hidden neurons yet.</source>
        <translation>Die Parität dreier Eingaben ist eines der Beispiele. Dort fehlen noch die verdeckten Neuronen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Leave the bias on.</source>
        <translation>Den Bias anlassen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>If it rests on a plateau, train on or take another seed.</source>
        <translation>Wenn der Verlust auf einer Stufe ausruht: weiter trainieren oder eine andere Startzahl nehmen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Wake the ReLU</source>
        <translation>Das ReLU aufwecken</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>With ReLU and the workshop's rows, reach a loss of 0.01 or less.</source>
        <translation>Mit ReLU und den Zeilen des Workshops einen Verlust von 0,01 oder weniger erreichen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Read what the line below the plot says after training.</source>
        <translation>Lesen, was nach dem Training unter der Kurve steht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>With a rate of 1 no seed from 0 to 199 learns it. The first step is too large.</source>
        <translation>Mit der Lernrate 1 lernt es keine Startzahl von 0 bis 199. Der erste Schritt ist zu groß.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Learning rate 0.1, and try a few seeds. 0 and 3 work.</source>
        <translation>Lernrate 0,1, und einige Startzahlen ausprobieren. Mit 0 und 3 geht es.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Detective</source>
        <translation>Detektiv</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>A neuron without a bias has the weights +2, -3 and +2. To which questions does it answer more than 0.5?</source>
        <translation>Ein Neuron ohne Bias hat die Gewichte +2, -3 und +2. Auf welche Fragen antwortet es mit mehr als 0,5?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Only the sign of the sum matters.</source>
        <translation>Nur das Vorzeichen der Summe zählt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>1 1 1: 2 - 3 + 2 = 1, above 0.</source>
        <translation>1 1 1: 2 - 3 + 2 = 1, also über 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Be the trainer</source>
        <translation>Trainer sein</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>No training this time: you are the trainer. Type the three starting weights yourself, so that at iteration 0 all four outputs are close to their targets.</source>
        <translation>Diesmal ohne Training, von Hand: die drei Startgewichte selbst eintippen, sodass bei Iteration 0 alle vier Ausgaben nah bei ihren Zielwerten sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Double-click a weight in the picture, and type another. Hint, above the picture, says which one to move.</source>
        <translation>Im Bild doppelt auf ein Gewicht klicken und ein anderes eintippen. „Tipp“ über dem Bild sagt, welches zu bewegen ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Row 1 has only input 3 on, and its target is 0. What does that say about weight 3?</source>
        <translation>In Zeile 1 ist nur Eingabe 3 an, und ihr Zielwert ist 0. Was sagt das über Gewicht 3?</translation>
    </message>
    <message>
        <location filename="resources/lessons/99_challenges.nnlesson"/>
        <source>Weight 1 must be above 0 by more than weight 3 is below 0. Try 10 for weight 1 and -5 for weight 3.</source>
        <translation>Gewicht 1 muss weiter über 0 liegen, als Gewicht 3 unter 0 liegt. Zum Beispiel 10 für Gewicht 1 und -5 für Gewicht 3.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>`@`, `.T`</source>
        <translation>`@`, `.T`</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>In NumPy: multiply tables of numbers, and turn a table on its side.</source>
        <translation>In NumPy: Zahlentabellen malnehmen und eine Tabelle auf die Seite drehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>a row says</source>
        <translation>eine Zeile sagt</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>A row of the table asks this question.</source>
        <translation>Eine Zeile der Tabelle stellt diese Frage.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>What a neuron makes of its sum before passing it on.</source>
        <translation>Was ein Neuron aus seiner Summe macht, bevor es sie weitergibt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>adjustment, Δ</source>
        <translation>Änderung, Δ</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>What one step adds to a weight.</source>
        <translation>Was ein Schritt zu einem Gewicht dazutut.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>agrees with your rows</source>
        <translation>passt zu den Zeilen</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>It gives every row its target.</source>
        <translation>Es gibt jeder Zeile ihren Zielwert.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>all 256 functions</source>
        <translation>alle 256 Funktionen</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Every way to answer the eight questions with 0 or 1.</source>
        <translation>Alle Arten, die acht Fragen mit 0 oder 1 zu beantworten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>answer, prediction</source>
        <translation>Antwort, Vorhersage</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>What the network gives for the three inputs that are on and off now.</source>
        <translation>Was das Netz zu den drei Eingaben sagt, die jetzt an oder aus sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Passing the errors back, from the answer to the weights.</source>
        <translation>Das Zurückreichen der Fehler, von der Antwort zu den Gewichten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One more weight, from an input that is always 1.</source>
        <translation>Ein Gewicht mehr, von einer Eingabe, die immer 1 ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>close to 0, close to 1</source>
        <translation>nahe bei 0, nahe bei 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Within 0.1 of it.</source>
        <translation>Höchstens 0,1 davon entfernt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>See two runs side by side, at the same iteration.</source>
        <translation>Zwei Läufe nebeneinander sehen, bei derselben Iteration.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>contradict</source>
        <translation>widersprechen</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Rows that ask the same and want different answers contradict each other.</source>
        <translation>Zeilen, die dasselbe fragen und verschiedene Antworten wollen, widersprechen einander.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One of the eight questions, drawn as a corner of a cube.</source>
        <translation>Eine der acht Fragen, gezeichnet als Ecke eines Würfels.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>cursor</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The line in the plot: everything that is shown is of its iteration.</source>
        <translation>Der Strich in der Kurve: Alles, was zu sehen ist, gehört zu seiner Iteration.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The surface in the cube on which the answer is 0.5, with the larger answers on one side of it.</source>
        <translation>Die Fläche im Würfel, auf der die Antwort 0,5 ist, mit den größeren Antworten auf der einen Seite.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>dead ReLU</source>
        <translation>totes ReLU</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One that answers 0 to every row, where nothing pulls at it.</source>
        <translation>Eines, das auf jede Zeile 0 antwortet, wo nichts mehr an ihm zieht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>A row's error times its slope: how hard it pulls.</source>
        <translation>Der Fehler einer Zeile mal ihre Steigung: wie stark sie zieht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>A file with your rows and settings; opening it repeats the training.</source>
        <translation>Eine Datei mit Zeilen und Einstellungen; beim Öffnen wird das Training wiederholt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>A training with other rows or settings, dashed in the plot.</source>
        <translation>Ein Training mit anderen Zeilen oder Einstellungen, gestrichelt in der Kurve.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The target minus the output: how far off, and in which direction.</source>
        <translation>Der Zielwert minus die Ausgabe: wie weit daneben und in welcher Richtung.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Rows and settings that are worth looking at.</source>
        <translation>Zeilen und Einstellungen, die einen Blick wert sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Rows and settings together: all that decides how a training goes.</source>
        <translation>Zeilen und Einstellungen zusammen: alles, was bestimmt, wie ein Training verläuft.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>To write something out for another program.</source>
        <translation>Etwas für ein anderes Programm herausschreiben.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One way to answer all eight questions, each with 0 or 1.</source>
        <translation>Eine Art, alle acht Fragen zu beantworten, jede mit 0 oder 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>half blue</source>
        <translation>halbblau</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Right at all questions but 0 0 0, which needs a bias.</source>
        <translation>Richtig bei allen Fragen außer 0 0 0, das einen Bias braucht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>hidden neuron</source>
        <translation>verdecktes Neuron</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>A neuron between the inputs and the last neuron.</source>
        <translation>Ein Neuron zwischen den Eingaben und dem letzten Neuron.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Neither close to 0 nor close to 1.</source>
        <translation>Weder nahe bei 0 noch nahe bei 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One of the three numbers, 0 or 1, that a question is made of.</source>
        <translation>Eine der drei Zahlen, 0 oder 1, aus denen eine Frage besteht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One step of learning from all rows; iteration 0 is before any.</source>
        <translation>Ein Lernschritt aus allen Zeilen; Iteration 0 ist vor dem ersten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>learned (in the map)</source>
        <translation>gelernt (in der Karte)</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Right at all eight questions, and it stays so.</source>
        <translation>Richtig bei allen acht Fragen, und es bleibt so.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>How far each step goes.</source>
        <translation>Wie weit jeder Schritt geht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>logarithmic axis</source>
        <translation>logarithmische Achse</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>An axis on which each mark is ten times the one before.</source>
        <translation>Eine Achse, auf der jede Marke das Zehnfache der vorigen ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Half the sum of all squared errors; 0 is perfect.</source>
        <translation>Die halbe Summe aller quadrierten Fehler; 0 ist vollkommen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Neurons joined by weights.</source>
        <translation>Neuronen, die durch Gewichte verbunden sind.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>It adds its weighted inputs and sends the sum through its activation.</source>
        <translation>Es zählt seine gewichteten Eingaben zusammen und schickt die Summe durch seine Aktivierung.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>No row asks this question, and nothing more is known about it.</source>
        <translation>Keine Zeile stellt diese Frage, und mehr ist über sie nicht bekannt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The part of Python that reckons with whole tables of numbers.</source>
        <translation>Der Teil von Python, der mit ganzen Zahlentabellen rechnet.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Neurons that agree with the rows answer differently here.</source>
        <translation>Neuronen, die zu den Zeilen passen, antworten hier verschieden.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>What the network gives for a row now.</source>
        <translation>Was das Netz jetzt für eine Zeile ergibt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>It moves the cursor along the run, so that you can watch.</source>
        <translation>Die Linie wandert den Lauf entlang, sodass man zusehen kann.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The reason why no weights at all can give every row its target.</source>
        <translation>Der Grund, warum keine Gewichte jeder Zeile ihren Zielwert geben können.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Three inputs that are 0 or 1; there are eight.</source>
        <translation>Drei Eingaben, die 0 oder 1 sind; es gibt acht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>An activation that gives the sum if it is above 0, and else 0.</source>
        <translation>Eine Aktivierung, die die Summe ergibt, wenn sie über 0 liegt, und sonst 0.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Back to the starting weights.</source>
        <translation>Zurück zu den Startgewichten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One question and the answer that it should get.</source>
        <translation>Eine Frage und die Antwort, die sie bekommen soll.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One training, with every iteration from the first to the last.</source>
        <translation>Ein Training, mit jeder Iteration von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>saturated, stuck</source>
        <translation>gesättigt, steckt fest</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Sums so large that the slope is almost 0, so that nothing moves.</source>
        <translation>Summen, die so groß sind, dass die Steigung fast 0 ist und sich nichts bewegt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The number from which the random starting weights are calculated.</source>
        <translation>Die Zahl, aus der die zufälligen Startgewichte berechnet werden.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>An activation that makes a number between 0 and 1 of any sum.</source>
        <translation>Eine Aktivierung, die aus jeder Summe eine Zahl zwischen 0 und 1 macht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>How much the activation changes when the sum changes a little.</source>
        <translation>Wie stark sich die Aktivierung ändert, wenn sich die Summe ein wenig ändert.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The weights with which a training begins: each seed gives others, and after a failure the program tries many.</source>
        <translation>Die Gewichte, mit denen ein Training beginnt: Jede Startzahl gibt andere, und nach einem Fehlschlag probiert das Programm viele.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>step, step back</source>
        <translation>Schritt, zurück</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>One iteration on, one iteration back.</source>
        <translation>Eine Iteration weiter, eine Iteration zurück.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>stuck at 0.5</source>
        <translation>fest bei 0,5</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>No weights can change this answer.</source>
        <translation>Keine Gewichte können diese Antwort ändern.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>sum, Σ</source>
        <translation>Summe, Σ</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The inputs times their weights, added up.</source>
        <translation>Die Eingaben mal ihre Gewichte, zusammengezählt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>An activation like the sigmoid, but between -1 and 1.</source>
        <translation>Eine Aktivierung wie das Sigmoid, aber zwischen -1 und 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The answer that a row should get.</source>
        <translation>Die Antwort, die eine Zeile bekommen soll.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>the rows force 0, the rows force 1</source>
        <translation>die Zeilen erzwingen 0, die Zeilen erzwingen 1</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Every neuron that agrees with the rows answers the same here.</source>
        <translation>Jedes Neuron, das zu den Zeilen passt, antwortet hier gleich.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>train</source>
        <translation>trainieren</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>To let the network learn from the rows.</source>
        <translation>Das Netz aus den Zeilen lernen lassen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>All rows together.</source>
        <translation>Alle Zeilen zusammen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>Still with its starting weights.</source>
        <translation>Noch mit seinen Startgewichten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The number that an input is multiplied by.</source>
        <translation>Die Zahl, mit der eine Eingabe malgenommen wird.</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>`weights_1`, `weights_2`</source>
        <translation>`weights_1`, `weights_2`</translation>
    </message>
    <message>
        <location filename="resources/lessons/glossary.toml"/>
        <source>The weights of the hidden neurons, and those of the last neuron.</source>
        <translation>Die Gewichte der verdeckten Neuronen und die des letzten Neurons.</translation>
    </message>
</context>
</TS>
