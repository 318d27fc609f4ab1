<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AbbreviationPopup</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märk</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n</source>
        <translation>
            <numerusform>Märk alla %n</numerusform>
            <numerusform>Märk alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What does “%1” stand for?</source>
        <translation>Vad står ”%1” för?</translation>
    </message>
    <message>
        <source>No abbreviation</source>
        <translation>Ingen förkortning</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nytt register…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>&amp;Sample register…</source>
        <translation>&amp;Exempelregister…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export web site…</source>
        <translation>Exportera &amp;webbplats…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Säkerhets&amp;kopiera…</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>S&amp;täng registret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Find in the register</source>
        <translation>&amp;Sök i registret</translation>
    </message>
    <message>
        <source>Fi&amp;lter the table</source>
        <translation>&amp;Filtrera tabellen</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>S&amp;mal sidopanel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Ny post</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicera</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>&amp;Föregående post</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Nä&amp;sta post</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Kontrollera filen</translation>
    </message>
    <message>
        <source>&amp;Help and shortcuts</source>
        <translation>&amp;Hjälp och kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Utblick</source>
        <translation>&amp;Om Utblick</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Senast öppnade</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>V&amp;erktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som skriv&amp;bordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktygsfält</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>Kopiera med kolumn&amp;namn</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fyll &amp;nedåt</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Rensa</translation>
    </message>
    <message>
        <source>Change &amp;several…</source>
        <translation>Ändra &amp;flera…</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Sök och e&amp;rsätt…</translation>
    </message>
    <message>
        <source>&amp;History of the file…</source>
        <translation>Filens &amp;historik…</translation>
    </message>
    <message>
        <source>&amp;Row of filters</source>
        <translation>Filter&amp;rad</translation>
    </message>
    <message>
        <source>&amp;Values of the column…</source>
        <translation>Kolumnens &amp;värden…</translation>
    </message>
    <message>
        <source>&amp;Writing help</source>
        <translation>S&amp;krivhjälp</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Si&amp;da</translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation>Skriv &amp;ut eller PDF…</translation>
    </message>
    <message>
        <source>Copy for the &amp;web</source>
        <translation>Kopiera för &amp;webben</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Repor&amp;ts</source>
        <translation>Rappo&amp;rter</translation>
    </message>
</context>
<context>
    <name>ActionsDialog</name>
    <message>
        <source>History of the file</source>
        <translation>Filens historik</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>Borttagna poster</translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tagen tillbaka</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>från början</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Nothing has been done in this register yet.</source>
        <translation>Ingenting har gjorts i registret än.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Take back this action</source>
        <translation>Ta tillbaka åtgärden</translation>
    </message>
    <message>
        <source>Actions, the newest first</source>
        <translation>Åtgärder, de senaste först</translation>
    </message>
    <message>
        <source>What the action changed</source>
        <translation>Vad åtgärden ändrade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The first %1 of %2 changes are shown.</source>
        <translation>De första %1 av %2 ändringar visas.</translation>
    </message>
    <message>
        <source>The register is open for reading only. Nothing can be taken back in it.</source>
        <translation>Registret är öppet bara för läsning. Inget kan tas tillbaka i det.</translation>
    </message>
    <message>
        <source>Take back this action, %1 changes</source>
        <translation>Ta tillbaka åtgärden, %1 ändringar</translation>
    </message>
    <message>
        <source>The record has been removed.</source>
        <translation>Posten har tagits bort.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Togs tillbaka: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>The page&apos;s content cannot be read. Take an earlier version from its history.</source>
        <translation>Sidans innehåll kan inte läsas. Hämta en tidigare version ur sidans historik.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 tecken</translation>
    </message>
    <message>
        <source>This page was written by a newer version. Update the program to edit it.</source>
        <translation>Sidan är skriven i en nyare version. Uppdatera programmet för att redigera den.</translation>
    </message>
    <message>
        <source>block %1: %2</source>
        <translation>block %1: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Faktaruta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>List from the register</source>
        <translation>Lista ur registret</translation>
    </message>
    <message>
        <source>Content from a newer version</source>
        <translation>Innehåll från en nyare version</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Change several %1</source>
        <translation>Ändra flera %1</translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Läser %1 av %2…</translation>
    </message>
    <message>
        <source>A field at the left cannot be read yet.</source>
        <translation>Ett fält till vänster går inte att läsa än.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>All records already have these values. Nothing changes.</source>
        <translation>Alla poster har redan de här värdena. Inget ändras.</translation>
    </message>
    <message>
        <source>Tick the fields to change. Nothing is written until you choose %1.</source>
        <translation>Kryssa för fälten som ska ändras. Inget skrivs förrän du väljer %1.</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Ändrar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>some of the records</source>
        <translation>några av posterna</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. Nothing is written yet: the preview shows the new values before.</source>
        <translation>Någon annan har ändrat %1 under tiden. Inget är skrivet än: förhandsvisningen utgår nu från de nya värdena.</translation>
    </message>
    <message>
        <source>The register is open for reading only. Make a copy to change it.</source>
        <translation>Registret är bara öppet för läsning. Gör en kopia för att ändra i det.</translation>
    </message>
    <message>
        <source>No record is chosen. Choose some rows first.</source>
        <translation>Ingen post är markerad. Markera några rader först.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>BulkField</name>
    <message>
        <source>not changed</source>
        <translation>ändras inte</translation>
    </message>
    <message>
        <source>Tick to change this field in all chosen records</source>
        <translation>Kryssa för att ändra fältet i alla markerade poster</translation>
    </message>
    <message>
        <source>is emptied</source>
        <translation>töms</translation>
    </message>
    <message>
        <source>“%1” is required in every record. Write something there.</source>
        <translation>”%1” behövs i varje post. Skriv något där.</translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>No field has that name.</source>
        <translation>Inget fält heter så.</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Sök fält</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>It is archived before its final report is accepted.</source>
        <translation>Det arkiveras utan att vara slutredovisat.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 för ”%2”</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>“%1” was not saved as %2 of “%3”, which is no longer shown. Copy the text if you need it.</source>
        <translation>”%1” sparades inte i fältet %2 för ”%3”, som inte längre visas. Kopiera texten om du behöver den.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
</context>
<context>
    <name>CellMoney</name>
    <message>
        <source>The record has no currency yet. Choose %1 as its currency first, or write the number alone.</source>
        <translation>Posten har ingen valuta än. Välj först %1 som valuta, eller skriv bara talet.</translation>
    </message>
    <message>
        <source>The amounts of this record are in %1, not in %2. Write the amount in %1, or change the currency first.</source>
        <translation>Postens belopp är i %1, inte i %2. Skriv beloppet i %1, eller byt valuta först.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not on the web site</source>
        <translation>inte på webbplatsen</translation>
    </message>
</context>
<context>
    <name>ChangeLinesWords</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>form or pictures changed</source>
        <translation>form eller bilder ändrade</translation>
    </message>
    <message>
        <source>[was: %1]</source>
        <translation>[var: %1]</translation>
    </message>
    <message>
        <source>[now: %1]</source>
        <translation>[nu: %1]</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lades till</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Togs bort</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message>
        <source>Only rows with notes</source>
        <translation>Visa bara rader med anmärkning</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Each cell before and after. Space leaves a row out or takes it with again.</source>
        <translation>Varje cell före och efter. Mellanslag lämnar en rad utanför eller tar med den igen.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Inget ändras än.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 ändring</numerusform>
            <numerusform>%1 ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 utanför</numerusform>
            <numerusform>%1 utanför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) cannot be read</source>
        <translation>
            <numerusform>%1 cell går inte att läsa</numerusform>
            <numerusform>%1 celler går inte att läsa</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>”%1” går inte att läsa. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n ändring.</numerusform>
            <numerusform>%n ändringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row cannot be written like this and is left out.</source>
        <translation>Raden kan inte skrivas så här och lämnas utanför.</translation>
    </message>
    <message>
        <source>The row is left out.</source>
        <translation>Raden lämnas utanför.</translation>
    </message>
    <message>
        <source>Such cells are not written. Write the others, or leave the row out.</source>
        <translation>Sådana celler skrivs inte. Ändra de andra, eller lämna raden utanför.</translation>
    </message>
    <message>
        <source>Change it anyway, or leave the row out.</source>
        <translation>Ändra ändå, eller lämna raden utanför.</translation>
    </message>
</context>
<context>
    <name>ChangePreviewModel</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <translation>%1 · utanför</translation>
    </message>
    <message>
        <source>%1, with notes</source>
        <translation>%1, med anmärkning</translation>
    </message>
    <message>
        <source>%1 · unchanged</source>
        <translation>%1 · oförändrat</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This is required.</source>
        <translation>Uppgiften behövs. Fyll i den.</translation>
    </message>
    <message>
        <source>%1 is before the start, %2.</source>
        <translation>%1 är före starten, %2. Skriv ett senare datum.</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>Beloppet är mindre än noll. Skriv noll eller mer.</translation>
    </message>
    <message>
        <source>%1 is not a web address. Write it like https://www.example.org.</source>
        <translation>%1 är ingen webbadress. Skriv så här: https://www.example.org.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 är ingen e-postadress. Skriv så här: namn@example.org.</translation>
    </message>
    <message>
        <source>%1 is not a colour. Write # and six digits, like #0b5563.</source>
        <translation>%1 är ingen färg. Skriv # och sex siffror, som #0b5563.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>En latitud ligger mellan -90 och 90 grader.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>En longitud ligger mellan -180 och 180 grader.</translation>
    </message>
    <message>
        <source>Links in this colour reach %1 against the page; to be read they need %2. Choose a darker colour.</source>
        <translation>Länkar i den här färgen når %1 mot sidan; för att kunna läsas behöver de %2. Välj en mörkare färg.</translation>
    </message>
    <message>
        <source>Line and band reach %1 against each other; to be told apart they need %2. Choose one lighter or darker.</source>
        <translation>Linjen och bandet når %1 mot varandra; för att kunna skiljas åt behöver de %2. Välj den ena ljusare eller mörkare.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a font. Write names with a comma between them, such as Open Sans, Arial.</source>
        <translation>”%1” är inte namnet på ett typsnitt. Skriv namnen med kommatecken emellan, till exempel Open Sans, Arial.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>None chosen</source>
        <translation>Inga valda</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove the condition (Delete)</source>
        <translation>Ta bort villkoret (Delete)</translation>
    </message>
    <message>
        <source>Condition. Delete removes it, Enter changes it.</source>
        <translation>Villkor. Delete tar bort det, Retur ändrar det.</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Ta bort villkoret %1</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Lägg till ett villkor</translation>
    </message>
    <message>
        <source>Add a condition on any column</source>
        <translation>Lägg till ett villkor på vilken kolumn som helst</translation>
    </message>
</context>
<context>
    <name>ChoiceFieldEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>EU project</source>
        <translation>EU-projekt</translation>
    </message>
    <message>
        <source>Other international project</source>
        <translation>Annat internationellt projekt</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <translation>Förstudie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Co-financier</source>
        <translation>Medfinansiär</translation>
    </message>
    <message>
        <source>Collaboration partner</source>
        <translation>Samverkanspartner</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Samordnande partner (lead partner)</translation>
    </message>
    <message>
        <source>Project partner</source>
        <translation>Projektpartner</translation>
    </message>
    <message>
        <source>Associated partner</source>
        <translation>Associerad partner</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Stödmottagare</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Preparing application</source>
        <translation>Under ansökan</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Beviljad med villkor</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Avtal tecknat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Final report accepted</source>
        <translation>Slutredovisad</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>PO1 A smarter Europe</source>
        <translation>PO1 Ett smartare Europa</translation>
    </message>
    <message>
        <source>PO2 A greener Europe</source>
        <translation>PO2 Ett grönare Europa</translation>
    </message>
    <message>
        <source>PO3 A more connected Europe</source>
        <translation>PO3 Ett mer sammanlänkat Europa</translation>
    </message>
    <message>
        <source>PO4 A more social Europe</source>
        <translation>PO4 Ett mer socialt Europa</translation>
    </message>
    <message>
        <source>PO5 A Europe closer to citizens</source>
        <translation>PO5 Ett Europa närmare medborgarna</translation>
    </message>
    <message>
        <source>ISO1 Better cooperation governance</source>
        <translation>ISO1 Bättre styrning av samarbete</translation>
    </message>
    <message>
        <source>ISO2 A safer and more secure Europe</source>
        <translation>ISO2 Ett säkrare och tryggare Europa</translation>
    </message>
    <message>
        <source>1 No poverty</source>
        <translation>1 Ingen fattigdom</translation>
    </message>
    <message>
        <source>2 Zero hunger</source>
        <translation>2 Ingen hunger</translation>
    </message>
    <message>
        <source>3 Good health and well-being</source>
        <translation>3 God hälsa och välbefinnande</translation>
    </message>
    <message>
        <source>4 Quality education</source>
        <translation>4 God utbildning för alla</translation>
    </message>
    <message>
        <source>5 Gender equality</source>
        <translation>5 Jämställdhet</translation>
    </message>
    <message>
        <source>6 Clean water and sanitation</source>
        <translation>6 Rent vatten och sanitet för alla</translation>
    </message>
    <message>
        <source>7 Affordable and clean energy</source>
        <translation>7 Hållbar energi för alla</translation>
    </message>
    <message>
        <source>8 Decent work and economic growth</source>
        <translation>8 Anständiga arbetsvillkor och ekonomisk tillväxt</translation>
    </message>
    <message>
        <source>9 Industry, innovation and infrastructure</source>
        <translation>9 Hållbar industri, innovationer och infrastruktur</translation>
    </message>
    <message>
        <source>10 Reduced inequalities</source>
        <translation>10 Minskad ojämlikhet</translation>
    </message>
    <message>
        <source>11 Sustainable cities and communities</source>
        <translation>11 Hållbara städer och samhällen</translation>
    </message>
    <message>
        <source>12 Responsible consumption and production</source>
        <translation>12 Hållbar konsumtion och produktion</translation>
    </message>
    <message>
        <source>13 Climate action</source>
        <translation>13 Bekämpa klimatförändringarna</translation>
    </message>
    <message>
        <source>14 Life below water</source>
        <translation>14 Hav och marina resurser</translation>
    </message>
    <message>
        <source>15 Life on land</source>
        <translation>15 Ekosystem och biologisk mångfald</translation>
    </message>
    <message>
        <source>16 Peace, justice and strong institutions</source>
        <translation>16 Fredliga och inkluderande samhällen</translation>
    </message>
    <message>
        <source>17 Partnerships for the goals</source>
        <translation>17 Genomförande och globalt partnerskap</translation>
    </message>
    <message>
        <source>Funded by the European Union</source>
        <translation>Finansieras av Europeiska unionen</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Medfinansieras av Europeiska unionen</translation>
    </message>
    <message>
        <source>No EU statement</source>
        <translation>Ingen EU-text</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Government authority</source>
        <translation>Statlig myndighet</translation>
    </message>
    <message>
        <source>University or research</source>
        <translation>Universitet eller forskning</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Own official</source>
        <translation>Egen tjänsteperson</translation>
    </message>
    <message>
        <source>Elected member</source>
        <translation>Förtroendevald</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formellt</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informellt</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Politiskt</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>På tjänstenivå</translation>
    </message>
    <message>
        <source>Business or brand</source>
        <translation>Näringspolitik eller varumärke</translation>
    </message>
    <message>
        <source>Thematic</source>
        <translation>Tematiskt</translation>
    </message>
    <message>
        <source>Twin town</source>
        <translation>Vänort</translation>
    </message>
    <message>
        <source>Friendship agreement</source>
        <translation>Vänskapsavtal</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbetsavtal</translation>
    </message>
    <message>
        <source>Municipal partnership</source>
        <translation>Kommunalt partnerskap</translation>
    </message>
    <message>
        <source>Informal contact</source>
        <translation>Informell kontakt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Rekvisition</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Agreement review</source>
        <translation>Översyn av avtal</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallringsfrist</translation>
    </message>
    <message>
        <source>Other deadline</source>
        <translation>Annan tidsfrist</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Riktlinje</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeriet</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanska Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua och Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbajdzjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien och Hercegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetön</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brittiska territoriet i Indiska oceanen</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brittiska Jungfruöarna</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodja</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibiska Nederländerna</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Caymanöarna</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centralafrikanska republiken</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Julön</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosöarna</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komorerna</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cooköarna</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Elfenbenskusten</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanska republiken</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Ekvatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandsöarna</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöarna</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Franska Guyana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Franska Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Franska sydterritorierna</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heardön och McDonaldöarna</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hongkong SAR</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungern</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macao SAR</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldiverna</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallöarna</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavien</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongoliet</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marocko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Burma)</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nya Kaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nya Zeeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkön</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmakedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nordmarianerna</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestinska territorierna</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nya Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippinerna</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairnöarna</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ryssland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé och Príncipe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudiarabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellerna</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonöarna</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sydafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Sydgeorgien och Sydsandwichöarna</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Sydkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sydsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>S:t Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>S:t Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>S:t Kitts och Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>S:t Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>S:t Pierre och Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>S:t Vincent och Grenadinerna</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard och Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Östtimor</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelauöarna</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad och Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- och Caicosöarna</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>USA:s yttre öar</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanska Jungfruöarna</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Förenade Arabemiraten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstaten</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis- och Futunaöarna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Västsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kort beskrivning</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webbplatsen</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affisch</translation>
    </message>
    <message>
        <source>Plaque</source>
        <translation>Skylt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Finansieringstext</translation>
    </message>
    <message>
        <source>CC0 1.0, free to use</source>
        <translation>CC0 1.0, fria att använda</translation>
    </message>
    <message>
        <source>CC BY 4.0, name the source</source>
        <translation>CC BY 4.0, ange källan</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Helt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Inte</translation>
    </message>
</context>
<context>
    <name>ClipTable</name>
    <message>
        <source>The clipboard holds more than five million cells. Copy a smaller part.</source>
        <translation>Urklipp innehåller mer än fem miljoner celler. Kopiera en mindre del.</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste. Copy some cells first.</source>
        <translation>Urklipp innehåller ingen text att klistra in. Kopiera några celler först.</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>%1 is left out: it can only be changed in the form of a record.</source>
        <translation>%1 lämnas utanför: det ändras i postens formulär.</translation>
    </message>
    <message>
        <source>These cells cannot be written in. Select cells of other columns.</source>
        <translation>Det går inte att skriva i de här cellerna. Markera celler i andra kolumner.</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Töm celler</translation>
    </message>
    <message>
        <source>The cells are empty already.</source>
        <translation>Cellerna är redan tomma.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %1 cell(s)</source>
        <translation>
            <numerusform>Töm %1 cell</numerusform>
            <numerusform>Töm %1 celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing %1 cell(s)</source>
        <translation>
            <numerusform>Tömmer %1 cell</numerusform>
            <numerusform>Tömmer %1 celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Klipp ut celler</translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s)</source>
        <translation>
            <numerusform>Klipp ut %1 cell</numerusform>
            <numerusform>Klipp ut %1 celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>The cells hold these values already.</source>
        <translation>Cellerna har redan de här värdena.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 cell(s)</source>
        <translation>
            <numerusform>Fyll %1 cell</numerusform>
            <numerusform>Fyll %1 celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filling %1 cell(s)</source>
        <translation>
            <numerusform>Fyller %1 cell</numerusform>
            <numerusform>Fyller %1 celler</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Every record needs %1, so nothing was cleared. Select the other cells alone.</source>
        <translation>Varje post behöver %1, så inget tömdes. Markera bara de andra cellerna.</translation>
    </message>
    <message>
        <source>There is no row above to fill from. Select two rows or more.</source>
        <translation>Det finns ingen rad ovanför att fylla från. Markera två rader eller fler.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %1 row(s)</source>
        <translation>
            <numerusform>Kopierar %1 rad</numerusform>
            <numerusform>Kopierar %1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is selected. Select what to copy.</source>
        <translation>Ingen cell är markerad. Markera det som ska kopieras.</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Läser urklipp</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Klistra in celler</translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 cell(s)</source>
        <translation>
            <numerusform>Klistra in %1 cell</numerusform>
            <numerusform>Klistra in %1 celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasting %1 cell(s)</source>
        <translation>
            <numerusform>Klistrar in %1 cell</numerusform>
            <numerusform>Klistrar in %1 celler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourEdit</name>
    <message>
        <source>Choose a colour</source>
        <translation>Välj en färg</translation>
    </message>
    <message>
        <source>Choose a colour (Alt+Down)</source>
        <translation>Välj en färg (Alt+Ned)</translation>
    </message>
    <message>
        <source>%1 on white</source>
        <translation>%1 mot vitt</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beräknade</translation>
    </message>
    <message>
        <source>All columns…</source>
        <translation>Alla kolumner…</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Dölj ”%1”</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Flytta åt vänster</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Flytta åt höger</translation>
    </message>
    <message>
        <source>As wide as needed</source>
        <translation>Så bred som behövs</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Lås till och med hit</translation>
    </message>
    <message>
        <source>Freeze the first column only</source>
        <translation>Lås bara första kolumnen</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Lås till och med hit</translation>
    </message>
    <message>
        <source>Widths as needed</source>
        <translation>Bredder efter behov</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Kolumner för %1</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Sök kolumn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Mellanslag visar eller döljer en kolumn. Ctrl+Uppil och Ctrl+Nedpil flyttar den.</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Flytta upp (Ctrl+Uppil)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Flytta ner (Ctrl+Nedpil)</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Andra fält</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beräknade</translation>
    </message>
    <message>
        <source>The name of the record is always shown.</source>
        <translation>Postens namn visas alltid.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: utblick [FILE]          opens the window
       utblick VERB …          without a window

Verbs:
</source>
        <translation>Användning: utblick [FIL]          öppnar fönstret
            utblick KOMMANDO …     utan fönster

Kommandon:
</translation>
    </message>
    <message>
        <source>
“utblick VERB --help” describes a verb. Exit codes: 0 done, 1 failed, 2 not understood.
</source>
        <translation>
”utblick KOMMANDO --help” beskriver ett kommando. Slutkoder: 0 gjort, 1 gick inte, 2 inte förstått.
</translation>
    </message>
    <message>
        <source>“utblick %1 --help” says how to use it.</source>
        <translation>”utblick %1 --help” visar hur kommandot används.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Too few arguments.</source>
        <translation>Några argument saknas.</translation>
    </message>
    <message>
        <source>Too many arguments.</source>
        <translation>Det är för många argument.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Choose one of %2.</source>
        <translation>”%1” är inget slags post. Välj något av %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2. Choose one of %3.</source>
        <translation>”%1” är inget fält i %2. Välj något av %3.</translation>
    </message>
    <message>
        <source>“%1” lacks an equals sign. Write it like status=running.</source>
        <translation>”%1” saknar likhetstecken. Skriv så här: status=running.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Resultatet kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Changes, one JSON object a line: {&quot;op&quot;:&quot;insert&quot;,&quot;kind&quot;:&quot;project&quot;,&quot;values&quot;:{…}}, also update and remove with &quot;id&quot;, undo, redo. Prints ACK and the number of each line once it is committed.</source>
        <translation>Ändringar, ett JSON-objekt per rad: {&quot;op&quot;:&quot;insert&quot;,&quot;kind&quot;:&quot;project&quot;,&quot;values&quot;:{…}}, även update och remove med &quot;id&quot;, undo, redo. Skriver ACK och radens nummer när raden är sparad.</translation>
    </message>
    <message>
        <source>Say which script to run: --script.</source>
        <translation>Ange vilket skript som ska köras: --script.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name.</source>
        <translation>”%1” kan inte läsas. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>The register or its folder may not be written to.</source>
        <translation>Registret eller dess mapp är skrivskyddat.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Runs a script of changes through the same code as the window.</source>
        <translation>Kör ett skript med ändringar genom samma kod som fönstret.</translation>
    </message>
    <message>
        <source>What the rows are: project, organisation …</source>
        <translation>Vad raderna är: project, organisation …</translation>
    </message>
    <message>
        <source>Which field a column is; may be repeated.</source>
        <translation>Vilket fält en kolumn är; kan upprepas.</translation>
    </message>
    <message>
        <source>Updates the records with the same value in this field.</source>
        <translation>Uppdaterar poster med samma värde i det här fältet.</translation>
    </message>
    <message>
        <source>Gives every row this value; may be repeated.</source>
        <translation>Ger varje rad det här värdet; kan upprepas.</translation>
    </message>
    <message>
        <source>Makes the records that rows refer to by name.</source>
        <translation>Skapar poster som raderna hänvisar till med namn.</translation>
    </message>
    <message>
        <source>Leaves out rows with errors instead of stopping.</source>
        <translation>Hoppar över rader med fel i stället för att avbryta.</translation>
    </message>
    <message>
        <source>Currency of amounts without one; EUR.</source>
        <translation>Valuta för belopp som saknar valuta; EUR.</translation>
    </message>
    <message>
        <source>utf-8, utf-16 or windows-1252; guessed.</source>
        <translation>utf-8, utf-16 eller windows-1252; gissas annars.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe; guessed.</source>
        <translation>comma, semicolon, tab eller pipe; gissas annars.</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing.</source>
        <translation>Visar vad som skulle hända och skriver ingenting.</translation>
    </message>
    <message>
        <source>“%1” is no encoding. Choose utf-8, utf-16 or windows-1252.</source>
        <translation>”%1” är ingen teckenkodning. Välj utf-8, utf-16 eller windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is no delimiter. Choose comma, semicolon, tab or pipe.</source>
        <translation>”%1” är ingen avgränsare. Välj comma, semicolon, tab eller pipe.</translation>
    </message>
    <message>
        <source>%1 (%2 written, %3 unchanged, %4 removed)
</source>
        <translation>%1 (%2 skrivna, %3 oförändrade, %4 borttagna)
</translation>
    </message>
    <message>
        <source>Kind of the records; project.</source>
        <translation>Slag av poster; project.</translation>
    </message>
    <message>
        <source>Which records; may be repeated. All when left out.</source>
        <translation>Vilka poster; kan upprepas. Alla om inget anges.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>”%1” är inget id.</translation>
    </message>
    <message>
        <source>Imports the rows of a CSV or TSV file.</source>
        <translation>Importerar raderna i en CSV- eller TSV-fil.</translation>
    </message>
    <message>
        <source>Writes the published pages as a web site.</source>
        <translation>Skriver de publicerade sidorna som en webbplats.</translation>
    </message>
    <message>
        <source>Only records whose field has this value; may be repeated.</source>
        <translation>Bara poster där fältet har det här värdet; kan upprepas.</translation>
    </message>
    <message>
        <source>Only records with these words in a listed field.</source>
        <translation>Bara poster med de här orden i ett fält som visas i listan.</translation>
    </message>
    <message>
        <source>Sorts by a field, in Swedish order; -field backwards.</source>
        <translation>Sorterar efter ett fält, i svensk ordning; -fält baklänges.</translation>
    </message>
    <message>
        <source>table (default), csv or json.</source>
        <translation>table (förval), csv eller json.</translation>
    </message>
    <message>
        <source>“%1” is no format. Choose table, csv or json.</source>
        <translation>”%1” är inget format. Välj table, csv eller json.</translation>
    </message>
    <message>
        <source>Prints the records of a kind: project, programme, partnership …</source>
        <translation>Listar poster av ett slag: project, programme, partnership …</translation>
    </message>
    <message>
        <source>Finds records of any kind by words in them.</source>
        <translation>Hittar poster av alla slag efter ord i dem.</translation>
    </message>
    <message>
        <source>Fills it with the sample municipality.</source>
        <translation>Fyller registret med exempelkommunen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 är skadad: %2</translation>
    </message>
    <message>
        <source>%1 is sound.
</source>
        <translation>%1 är hel.
</translation>
    </message>
    <message>
        <source>Makes a new register.</source>
        <translation>Skapar ett nytt register.</translation>
    </message>
    <message>
        <source>Says whether a register is sound: 0 sound, 1 damaged, 2 cannot open.</source>
        <translation>Kontrollerar om ett register är helt: 0 helt, 1 skadat, 2 går inte att öppna.</translation>
    </message>
    <message>
        <source>Prints the content as text, the same for the same content.</source>
        <translation>Skriver innehållet som text, alltid lika för samma innehåll.</translation>
    </message>
    <message>
        <source>Copies a register and verifies the copy.</source>
        <translation>Kopierar ett register och kontrollerar kopian.</translation>
    </message>
    <message>
        <source>Language of the page, such as sv; passages in it are not marked.</source>
        <translation>Sidans språk, till exempel sv; stycken på det språket märks inte.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard in kan inte läsas.</translation>
    </message>
    <message>
        <source>Reads HTML from standard input and prints it as a paste into a page keeps it.</source>
        <translation>Läser HTML från standard in och skriver ut det så som en inklistring på en sida behåller det.</translation>
    </message>
    <message>
        <source>Folder of your own templates and style sheet.</source>
        <translation>Mapp med egna mallar och egen stilmall.</translation>
    </message>
    <message>
        <source>Web address that the site will have.</source>
        <translation>Webbadress som webbplatsen får.</translation>
    </message>
    <message>
        <source>Only the pages in this language: sv, en, de, da.</source>
        <translation>Bara sidorna på det här språket: sv, en, de, da.</translation>
    </message>
    <message>
        <source>Only the page with this address or title.</source>
        <translation>Bara sidan med den här adressen eller titeln.</translation>
    </message>
    <message>
        <source>The page as a piece of HTML for another web site, without its frame.</source>
        <translation>Sidan som ett stycke HTML för en annan webbplats, utan ram.</translation>
    </message>
    <message>
        <source>Keeps the classes of a fragment, with this before each.</source>
        <translation>Behåller klasserna i ett stycke, med det här före var och en.</translation>
    </message>
    <message>
        <source>Say which page shall be a fragment, with --page.</source>
        <translation>Ange vilken sida som ska bli ett stycke, med --page.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another folder.</source>
        <translation>Mappen ”%1” går inte att skapa. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>No record fits, so nothing was printed. Choose other records with --id, --where or --view.</source>
        <translation>Ingen post passar, så inget skrevs ut. Välj andra poster med --id, --where eller --view.</translation>
    </message>
    <message>
        <source>“%1” is no report. Choose one of %2.</source>
        <translation>”%1” är ingen rapport. Välj en av %2.</translation>
    </message>
    <message>
        <source>The report “%1” is about the kind %2. Leave out --kind.</source>
        <translation>Rapporten ”%1” handlar om slaget %2. Utelämna --kind.</translation>
    </message>
    <message>
        <source>There is no view “%1” of %2. Choose one of %3.</source>
        <translation>Det finns ingen vy ”%1” av %2. Välj en av %3.</translation>
    </message>
    <message>
        <source>Choose records with --id or with --view, not both.</source>
        <translation>Välj poster med --id eller med --view, inte båda.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four digits, such as %2.</source>
        <translation>”%1” är inget år. Skriv fyra siffror, till exempel %2.</translation>
    </message>
    <message>
        <source>“%1” is no language of reports. Choose sv or en.</source>
        <translation>Rapporter finns inte på språket ”%1”. Välj sv eller en.</translation>
    </message>
    <message>
        <source>What to print; summary. One of %1.</source>
        <translation>Vad som skrivs ut; summary. En av %1.</translation>
    </message>
    <message>
        <source>The records of this view, and its columns for the report table.</source>
        <translation>Posterna i den här vyn, och dess kolumner för rapporten table.</translation>
    </message>
    <message>
        <source>Year of the annual report; this year.</source>
        <translation>Årsrapportens år; i år.</translation>
    </message>
    <message>
        <source>Language of the report: sv (default) or en.</source>
        <translation>Rapportens språk: sv (förval) eller en.</translation>
    </message>
    <message>
        <source>Folder of your own templates.</source>
        <translation>Mapp med egna mallar.</translation>
    </message>
    <message>
        <source>Also with errors that “check FILE --publish” tells.</source>
        <translation>Även med fel som ”check FILE --publish” visar.</translation>
    </message>
    <message>
        <source>Writes a file for each record into the folder OUT, named by case number and title.</source>
        <translation>Skriver en fil per post i mappen OUT, med diarienummer och titel som namn.</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Filen eller mappen som skrivs.</translation>
    </message>
    <message>
        <source>Several records make several web pages. Choose one with --id, or write a file for each with --split.</source>
        <translation>Flera poster blir flera webbsidor. Välj en med --id, eller skriv en fil för varje med --split.</translation>
    </message>
    <message>
        <source>Say where to write it: -o OUT.</source>
        <translation>Säg var det ska skrivas: -o OUT.</translation>
    </message>
    <message>
        <source>Writes summaries and reports as PDF or HTML.</source>
        <translation>Skriver sammanfattningar och rapporter som PDF eller HTML.</translation>
    </message>
    <message>
        <source>Tells what is to be mended before the web site is exported, one finding a line; 1 when there are errors.</source>
        <translation>Visar vad som ska åtgärdas innan webbplatsen exporteras, en anmärkning per rad; 1 om det finns fel.</translation>
    </message>
    <message>
        <source>The exported site: tells which facts changed since.</source>
        <translation>Den exporterade webbplatsen: visar vilka uppgifter som har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>%1 can be published as it is.
</source>
        <translation>%1 kan publiceras som den är.</translation>
    </message>
    <message>
        <source>Groups by programme, year, department, theme, priority, status, role or another field.</source>
        <translation>Grupperar efter programme, year, department, theme, priority, status, role eller ett annat fält.</translation>
    </message>
    <message>
        <source>“%1” is no language of pages. Choose one of: %2.</source>
        <translation>”%1” är inget språk för sidor. Välj något av: %2.</translation>
    </message>
    <message>
        <source>“%1” holds an exported web site. Choose another folder for the fragment.</source>
        <translation>”%1” innehåller en exporterad webbplats. Välj en annan mapp för fragmentet.</translation>
    </message>
    <message>
        <source>“%1” is there already, and is no fragment of Utblick&apos;s. Move it away, or choose another folder.</source>
        <translation>”%1” finns redan och är inget fragment från Utblick. Flytta filen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>“%1” is no web address for --base-url. Write it like https://www.example.org.</source>
        <translation>”%1” är ingen webbadress för --base-url. Skriv den som https://www.example.org.</translation>
    </message>
    <message>
        <source>With --split, replaces files that are in the folder already.</source>
        <translation>Ersätter, med --split, filer som redan finns i mappen.</translation>
    </message>
    <message>
        <source>Writes accessible HTML instead of a PDF, which has no tags for screen readers: choose it for a summary or poster that is published. The other reports are internal: they may hold what is not published.</source>
        <translation>Skriver tillgänglig HTML i stället för PDF, som saknar taggar för skärmläsare: välj det för en sammanfattning eller affisch som publiceras. De andra rapporterna är interna: de kan innehålla det som inte är publicerat.</translation>
    </message>
    <message>
        <source>--%1 is not for the report %2, but for %3.</source>
        <translation>--%1 är inte till rapporten %2, utan till %3.</translation>
    </message>
</context>
<context>
    <name>ComputedText</name>
    <message>
        <source>unknown rate</source>
        <translation>okänd kurs</translation>
    </message>
</context>
<context>
    <name>ConditionPopup</name>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Hur det jämförs</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Lägg till villkoret</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Ändra villkoret</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Antal dagar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, från</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, till</translation>
    </message>
    <message>
        <source>There is nothing to compare with. Write a value.</source>
        <translation>Det finns inget att jämföra med. Skriv ett värde.</translation>
    </message>
    <message>
        <source>No value is chosen. Choose at least one.</source>
        <translation>Inget värde är valt. Välj minst ett.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days. Write it like 90.</source>
        <translation>”%1” är inget antal dagar. Skriv till exempel 90.</translation>
    </message>
    <message>
        <source>Nothing to look for. Write a word.</source>
        <translation>Det finns inget att söka efter. Skriv ett ord.</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>“%1” is not a date. Write it like 2027-01-31, 2027-01 or 2027.</source>
        <translation>”%1” är inget datum. Skriv som 2027-01-31, 2027-01 eller 2027.</translation>
    </message>
    <message>
        <source>Only a single day can be left out. Write it like !=2027-01-31.</source>
        <translation>Bara en enda dag kan uteslutas. Skriv som !=2027-01-31.</translation>
    </message>
    <message>
        <source>%1 comes after %2. Write the smaller one first.</source>
        <translation>%1 kommer efter %2. Skriv det mindre först.</translation>
    </message>
    <message>
        <source>Long texts are searched by words. Leave out the = and write the words.</source>
        <translation>Långa texter söks med ord. Utelämna = och skriv orden.</translation>
    </message>
    <message>
        <source>“%1” stands alone. Write a value after it.</source>
        <translation>”%1” står ensamt. Skriv ett värde efter.</translation>
    </message>
    <message>
        <source>is none of its values</source>
        <translation>är inget av värdena</translation>
    </message>
    <message>
        <source>is anything</source>
        <translation>är vad som helst</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>är %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>är inte %1</translation>
    </message>
    <message>
        <source>is any of %1</source>
        <translation>är någon av %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>är ingen av %1</translation>
    </message>
    <message numerus="yes">
        <source>is any of %n values</source>
        <translation>
            <numerusform>är något av %n värde</numerusform>
            <numerusform>är något av %n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is none of %n values</source>
        <translation>
            <numerusform>är inte %n värde</numerusform>
            <numerusform>är inget av %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>från och med</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till och med</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>är någon av</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>är ingen av</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>innehåller inte</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mellan</translation>
    </message>
    <message>
        <source>due within days (also late)</source>
        <translation>inom dagar (även försenat)</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>inom dagar</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>i år</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tomt</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>är inte tomt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(borttagen)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ”%2”</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>mellan %1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>due within %n days (also late)</source>
        <translation>
            <numerusform>inom %n dag (även försenat)</numerusform>
            <numerusform>inom %n dagar (även försenat)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>inom %n dag</numerusform>
            <numerusform>inom %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not %n values</source>
        <translation>
            <numerusform>inte %n värde</numerusform>
            <numerusform>inte %n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Ändrat av någon annan</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) that you changed do not clash and are saved as they are.</source>
        <translation>
            <numerusform>%n annat fält som du ändrade krockar inte och sparas som det är.</numerusform>
            <numerusform>%n andra fält som du ändrade krockar inte och sparas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by somebody else while you wrote</source>
        <translation>
            <numerusform>%n fält har ändrats av någon annan medan du skrev</numerusform>
            <numerusform>%n fält har ändrats av någon annan medan du skrev</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved by somebody else.</source>
        <translation>%1 sparades av någon annan.</translation>
    </message>
    <message>
        <source>%1 was saved by %2 %3.</source>
        <translation>%1 sparades av %2 %3.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Choose what shall hold for each field. What you do not choose stays in the history.</source>
        <translation>Dina ändringar är inte sparade än. Välj vad som ska gälla för varje fält. Det du inte väljer finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Din ändring</translation>
    </message>
    <message>
        <source>Their change</source>
        <translation>Deras ändring</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>your change</source>
        <translation>din ändring</translation>
    </message>
    <message>
        <source>their change</source>
        <translation>deras ändring</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Ta alla deras</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Behåll alla mina</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Spara valen</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Basis for publishing</source>
        <translation>Grund för publicering</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskas senast</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>The municipality&apos;s contact ce&amp;ntre</source>
        <translation>Kommunens kontaktce&amp;nter</translation>
    </message>
    <message>
        <source>A &amp;contact of the register</source>
        <translation>En &amp;kontakt i registret</translation>
    </message>
    <message>
        <source>Contact in the page</source>
        <translation>Kontakt på sidan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>&amp;Remove the contact</source>
        <translation>&amp;Ta bort kontakten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The contact may not be published, so the web site will leave it out.</source>
        <translation>Kontakten får inte publiceras, så webbplatsen utelämnar den.</translation>
    </message>
    <message>
        <source>No contact is chosen. Write some words of the name.</source>
        <translation>Ingen kontakt är vald. Skriv några ord ur namnet.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>CsvRow</name>
    <message>
        <source>The row has %1 cells, but the first row has %2.</source>
        <translation>Raden har %1 celler, men första raden har %2. Rätta raden.</translation>
    </message>
    <message>
        <source>Text follows a closing quote. Double the quotes inside a quoted cell.</source>
        <translation>Det står text efter ett avslutande citattecken. Dubbla citattecknen inuti cellen.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and never closes. Everything after it is unread.</source>
        <translation>Ett citattecken på rad %1 saknar avslut. Allt efter det är oläst.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Välj i kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Välj i kalender (Alt+Ned)</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Föregående månad (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nästa månad (Page Down)</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>A deadline needs its day.</source>
        <translation>En tidsfrist behöver en dag. Skriv datumet.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar kvar</translation>
    </message>
</context>
<context>
    <name>Dependence</name>
    <message>
        <source>“%1” belongs to “%2” by now. Remove it first, or move it elsewhere.</source>
        <translation>”%1” hör numera till ”%2”. Ta bort den först, eller flytta den.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” by now. Choose another there first.</source>
        <translation>”%1” leder numera till ”%2”. Välj en annan där först.</translation>
    </message>
    <message>
        <source>“%1” of “%2” led to a record that has been removed since. Bring that one back first, under Removed records.</source>
        <translation>”%1” för ”%2” ledde till en post som har tagits bort sedan dess. Hämta tillbaka den först, under Borttagna poster.</translation>
    </message>
    <message>
        <source>“%1” of “%2” led to “%3”, which has been removed since. Bring that one back first, under Removed records.</source>
        <translation>”%1” för ”%2” ledde till ”%3”, som har tagits bort sedan dess. Hämta tillbaka den först, under Borttagna poster.</translation>
    </message>
    <message>
        <source>“%1” now has the same as “%2” under “%3”: “%4”. Change it there first.</source>
        <translation>”%1” har nu samma som ”%2” under ”%3”: ”%4”. Ändra det där först.</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message numerus="yes">
        <source>Decimal comma, from %Ln number(s)</source>
        <translation>
            <numerusform>Decimalkomma, enligt %Ln tal</numerusform>
            <numerusform>Decimalkomma, enligt %Ln tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decimal point, from %Ln number(s)</source>
        <translation>
            <numerusform>Decimalpunkt, enligt %Ln tal</numerusform>
            <numerusform>Decimalpunkt, enligt %Ln tal</numerusform>
        </translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>decimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>decimalpunkt</translation>
    </message>
    <message>
        <source>Columns separated by %1, as asked</source>
        <translation>Kolumner avgränsade med %1, som du har valt</translation>
    </message>
    <message>
        <source>One column: no comma, semicolon, tab or vertical bar in the first row</source>
        <translation>En kolumn: inget kommatecken, semikolon, tabbtecken eller lodstreck i första raden</translation>
    </message>
    <message numerus="yes">
        <source>Columns separated by %1, found in all %Ln row(s)</source>
        <translation>
            <numerusform>Kolumner avgränsade med %1, enligt %Ln rad</numerusform>
            <numerusform>Kolumner avgränsade med %1, enligt alla %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns separated by %1, found so in %2 of %3 rows</source>
        <translation>Kolumner avgränsade med %1, enligt %2 av %3 rader</translation>
    </message>
    <message numerus="yes">
        <source>Dates as %1, from %Ln value(s)</source>
        <translation>
            <numerusform>Datum som %1, enligt %Ln värde</numerusform>
            <numerusform>Datum som %1, enligt %Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: both decimal comma and decimal point; read with %2</source>
        <translation>%1: både decimalkomma och decimalpunkt; läses med %2</translation>
    </message>
    <message>
        <source>%1: numbers such as %2 can be read in two ways; read with %3</source>
        <translation>%1: tal som %2 kan läsas på två sätt; läses med %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both day and month come first; read as %2</source>
        <translation>%1: både dag och månad står först; läses som %2</translation>
    </message>
    <message>
        <source>%1: day and month cannot be told apart; read as %2</source>
        <translation>%1: dag och månad går inte att skilja åt; läses som %2</translation>
    </message>
    <message>
        <source>%1: dates as %2</source>
        <translation>%1: datum som %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>kommatecken</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabbtecken</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>år-månad-dag</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>månad/dag/år</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Link to a document</source>
        <translation>Länk till ett dokument</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Välj en &amp;fil…</translation>
    </message>
    <message>
        <source>Or a new one</source>
        <translation>Eller ett nytt</translation>
    </message>
    <message>
        <source>&amp;Words of the link</source>
        <translation>&amp;Länkens ord</translation>
    </message>
    <message>
        <source>Empty: the document&apos;s title</source>
        <translation>Tomt: dokumentets rubrik</translation>
    </message>
    <message>
        <source>&amp;Remove the link</source>
        <translation>&amp;Ta bort länken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länka</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Välj ett dokument</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Läser filen</translation>
    </message>
    <message>
        <source>No document is chosen. Write some words of its name, or choose a file.</source>
        <translation>Inget dokument är valt. Skriv några ord ur namnet eller välj en fil.</translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>File or address</source>
        <translation>Fil eller adress</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>e.g. KS 2023/117</source>
        <translation>t.ex. KS 2023/117</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kan inte läsas. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is a kind of file that pages do not link to. Choose a PDF or an office document.</source>
        <translation>%1 är en sorts fil som sidor inte länkar till. Välj en PDF eller ett kontorsdokument.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Keep it elsewhere and write its address.</source>
        <translation>%1 är större än %2. Förvara den någon annanstans och skriv dess adress.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 är tom. Välj en annan fil.</translation>
    </message>
</context>
<context>
    <name>DraftNews</name>
    <message>
        <source>“%1” has a draft from %2 that was not saved.</source>
        <translation>”%1” har ett utkast från %2 som inte sparades.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n other page(s).</source>
        <translation>
            <numerusform>Det har även %n sida till.</numerusform>
            <numerusform>Det har även %n sidor till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Visa sidan</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>Add %n organisation(s)</source>
        <translation>
            <numerusform>Lägg till %n organisation</numerusform>
            <numerusform>Lägg till %n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %1 organisation(s)</source>
        <translation>
            <numerusform>Lägger till %1 organisation</numerusform>
            <numerusform>Lägger till %1 organisationer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop a .utblick or CSV file here</source>
        <translation>Släpp en .utblick- eller CSV-fil här</translation>
    </message>
</context>
<context>
    <name>EditScript</name>
    <message>
        <source>There is no %1 named “%2”.</source>
        <translation>%1 med namnet ”%2” finns inte.</translation>
    </message>
    <message>
        <source>No record has the uuid “%1”.</source>
        <translation>Ingen post har uuid ”%1”.</translation>
    </message>
    <message>
        <source>“%1” takes a single value, not a list or an object.</source>
        <translation>”%1” tar ett enda värde, inte en lista eller ett objekt.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>”%1” är inget fält i %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation>”%1” är inget slags post.</translation>
    </message>
    <message>
        <source>“%1” is no operation. Write insert, update, remove, undo or redo.</source>
        <translation>”%1” är ingen åtgärd. Skriv insert, update, remove, undo eller redo.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>Detta är inget JSON-objekt: %1.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>From – to</source>
        <translation>Från – till</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>ExportChangesModel</name>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrad: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Borta: %1</translation>
    </message>
</context>
<context>
    <name>ExportChangesView</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Nothing has changed since the last export.</source>
        <translation>Inget har ändrats sedan förra exporten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 ny</numerusform>
            <numerusform>%1 nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 ändrad</numerusform>
            <numerusform>%1 ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <translation>
            <numerusform>%1 borta</numerusform>
            <numerusform>%1 borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as before</source>
        <translation>
            <numerusform>%1 som förut</numerusform>
            <numerusform>%1 som förut</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was looked at.</source>
        <translation>Stoppat innan allt var genomgånget.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What changes</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Export the web site</source>
        <translation>Exportera webbplatsen</translation>
    </message>
    <message>
        <source>The site could not be checked.</source>
        <translation>Webbplatsen kunde inte kontrolleras.</translation>
    </message>
    <message>
        <source>Choose a folder, and see here what would change in it.</source>
        <translation>Välj en mapp, så ser du här vad som skulle ändras i den.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Inte kontrollerad.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport although %n error(s) remain</source>
        <translation>
            <numerusform>E&amp;xportera fast %n fel är kvar</numerusform>
            <numerusform>E&amp;xportera fast %n fel är kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the errors first, or tick that you export all the same.</source>
        <translation>Rätta felen först, eller kryssa i att du exporterar ändå.</translation>
    </message>
    <message>
        <source>Exporting the web site</source>
        <translation>Exporterar webbplatsen</translation>
    </message>
    <message>
        <source>Nothing opens %1 here. Open it yourself.</source>
        <translation>Inget program här öppnar %1. Öppna den själv.</translation>
    </message>
    <message>
        <source>Save the web site as one file</source>
        <translation>Spara webbplatsen som en fil</translation>
    </message>
    <message>
        <source>Packing the web site</source>
        <translation>Packar webbplatsen</translation>
    </message>
    <message>
        <source>The web site was saved as %1.</source>
        <translation>Webbplatsen är sparad som %1.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>What changed</source>
        <translation>Det som ändrades</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Spara som &amp;ZIP…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Öppna i &amp;webbläsaren</translation>
    </message>
    <message>
        <source>The web site was up to date already.</source>
        <translation>Webbplatsen var redan aktuell.</translation>
    </message>
    <message>
        <source>The web site was exported.</source>
        <translation>Webbplatsen är exporterad.</translation>
    </message>
</context>
<context>
    <name>ExportFindings</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>To mend before</source>
        <translation>Att rätta först</translation>
    </message>
    <message>
        <source>Enter opens what is to be mended.</source>
        <translation>Retur öppnar det som ska rättas.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Inget att rätta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
</context>
<context>
    <name>ExportFindingsModel</name>
    <message>
        <source>The whole site</source>
        <translation>Hela webbplatsen</translation>
    </message>
    <message>
        <source>Open it and mend it (Enter)</source>
        <translation>Öppna och rätta (Retur)</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Folder for the web site</source>
        <translation>Mapp för webbplatsen</translation>
    </message>
    <message>
        <source>Export the web site to a folder</source>
        <translation>Exportera webbplatsen till en mapp</translation>
    </message>
    <message>
        <source>Your own looks</source>
        <translation>Eget utseende</translation>
    </message>
    <message>
        <source>Folder of your own looks</source>
        <translation>Mapp med eget utseende</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Ingen mapp vald än</translation>
    </message>
    <message>
        <source>As the program has them</source>
        <translation>Som programmets eget</translation>
    </message>
    <message>
        <source>&amp;Folder for the web site</source>
        <translation>&amp;Mapp för webbplatsen</translation>
    </message>
    <message>
        <source>Empty, new, or with a site from before. Other folders are left alone.</source>
        <translation>Tom, ny eller med en tidigare export. Andra mappar rörs inte.</translation>
    </message>
    <message>
        <source>&amp;What to export</source>
        <translation>&amp;Vad som ska exporteras</translation>
    </message>
    <message>
        <source>Web &amp;address of the site</source>
        <translation>Webbplatsens webb&amp;adress</translation>
    </message>
    <message>
        <source>Search engines, feeds and other web sites need it. Write it in the settings to have it for ever.</source>
        <translation>Sökmotorer, flöden och andra webbplatser behöver den. Skriv den i inställningarna så finns den där för alltid.</translation>
    </message>
    <message>
        <source>Your own &amp;looks</source>
        <translation>Eget u&amp;tseende</translation>
    </message>
    <message>
        <source>A folder with your own templates, style sheet, logo or fonts.</source>
        <translation>En mapp med egna mallar, egen stilmall, logotyp eller egna typsnitt.</translation>
    </message>
    <message>
        <source>Copy for the web</source>
        <translation>Kopiera för webben</translation>
    </message>
    <message>
        <source>Plain HTML without classes</source>
        <translation>Enkel HTML utan klasser</translation>
    </message>
    <message>
        <source>HTML with classes for your style sheet</source>
        <translation>HTML med klasser för er stilmall</translation>
    </message>
    <message>
        <source>&amp;Copied pages and records are</source>
        <translation>&amp;Kopierade sidor och poster blir</translation>
    </message>
    <message>
        <source>Classes &amp;begin with</source>
        <translation>Klasserna &amp;börjar med</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Hela webbplatsen</translation>
    </message>
    <message>
        <source>Only pages in: %1</source>
        <translation>Bara sidor på: %1</translation>
    </message>
    <message>
        <source>Only what is open: %1</source>
        <translation>Bara det som är öppet: %1</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Fact from the register</source>
        <translation>Uppgift ur registret</translation>
    </message>
    <message>
        <source>Project, network, town …</source>
        <translation>Projekt, nätverk, vänort …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>The page always shows what the register says.</source>
        <translation>Sidan visar alltid det som registret säger.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Insert the fact</source>
        <translation>Infoga uppgiften</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is not shown on the web site. Show it there first.</source>
        <translation>Posten visas inte på webbplatsen. Visa den där först.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>The register no longer has this.</source>
        <translation>Registret har inte längre detta.</translation>
    </message>
    <message>
        <source>%1: nothing is written there.</source>
        <translation>%1: där står inget.</translation>
    </message>
    <message>
        <source>%1: not shown on the web site.</source>
        <translation>%1: visas inte på webbplatsen.</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>&amp;Decorative: tells nothing</source>
        <translation>&amp;Dekorativ: berättar ingenting</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildtext</translation>
    </message>
    <message>
        <source>&amp;Remove the image</source>
        <translation>&amp;Ta bort bilden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Re&amp;place the picture…</source>
        <translation>B&amp;yt ut bilden…</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>Förhandsvisning av bilden</translation>
    </message>
    <message>
        <source>The image is not in the register.</source>
        <translation>Bilden finns inte i registret.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 bildpunkter, %3</translation>
    </message>
    <message>
        <source>Screen readers pass the image by. Right for ornaments only.</source>
        <translation>Skärmläsare hoppar över bilden. Det passar bara för utsmyckning.</translation>
    </message>
    <message>
        <source>Say in one or two sentences what the image tells.</source>
        <translation>Skriv i en eller två meningar vad bilden berättar.</translation>
    </message>
    <message>
        <source>Say at once what is seen: that it is an image is read out anyway.</source>
        <translation>Skriv direkt vad som syns: att det är en bild läses upp ändå.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters are long to listen to. What everybody needs belongs in the caption.</source>
        <translation>
            <numerusform>%n tecken är mycket att lyssna på. Det som alla behöver hör hemma i bildtexten.</numerusform>
            <numerusform>%n tecken är mycket att lyssna på. Det som alla behöver hör hemma i bildtexten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Bringing in the image</source>
        <translation>Hämtar in bilden</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>The image is not in the register</source>
        <translation>Bilden finns inte i registret</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Byt ut…</translation>
    </message>
    <message>
        <source>Image lacks alt text</source>
        <translation>Bilden saknar alternativtext</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Skriv alternativtext</translation>
    </message>
    <message>
        <source>Decorative image</source>
        <translation>Dekorativ bild</translation>
    </message>
    <message>
        <source>Alt text: %1</source>
        <translation>Alternativtext: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
</context>
<context>
    <name>FileEdit</name>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Ta bort filen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ingen fil</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kan inte läsas. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Keep it elsewhere and write its address.</source>
        <translation>%1 är större än %2. Spara filen på ett annat ställe och skriv dess adress.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj fil</translation>
    </message>
</context>
<context>
    <name>FileFieldEditor</name>
    <message>
        <source>Kept here, %1</source>
        <translation>Sparad i registret, %1</translation>
    </message>
</context>
<context>
    <name>FileJobs</name>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Säkerhetskopiera registret</translation>
    </message>
    <message>
        <source>Register (*.utblick)</source>
        <translation>Register (*.utblick)</translation>
    </message>
    <message>
        <source>Backing up the register</source>
        <translation>Säkerhetskopierar registret</translation>
    </message>
    <message>
        <source>%1 was written and read back. It holds the whole register.</source>
        <translation>%1 är sparad och kontrolläst. Den innehåller hela registret.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Kontrollerar filen</translation>
    </message>
    <message>
        <source>%1 is sound. Every record is as it was written.</source>
        <translation>%1 är hel. Varje post är som den skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n place(s). Go back to an older copy.</source>
        <translation>
            <numerusform>%1 är skadad på %n ställe. Gå tillbaka till en äldre kopia.</numerusform>
            <numerusform>%1 är skadad på %n ställen. Gå tillbaka till en äldre kopia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter the table</source>
        <translation>Filtrera tabellen</translation>
    </message>
    <message>
        <source>Filter the table (Ctrl+L)</source>
        <translation>Filtrera tabellen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>Show every record again</source>
        <translation>Visa alla poster igen</translation>
    </message>
</context>
<context>
    <name>FilterCell</name>
    <message>
        <source>How to compare (Alt+Down)</source>
        <translation>Hur det jämförs (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrera på %1</translation>
    </message>
    <message>
        <source>Choose among the values …</source>
        <translation>Välj bland värdena …</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n att åtgärda</numerusform>
            <numerusform>%n att åtgärda</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>inget att åtgärda</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Show the first only</source>
        <translation>Visa bara den första</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Välj: %1</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Other fields</source>
        <translation>Övriga fält</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoriskt</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>ends today</source>
        <translation>slutar i dag</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>slutar om %n dag</numerusform>
            <numerusform>slutar om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>should have ended %n day(s) ago</source>
        <translation>
            <numerusform>skulle ha slutat för %n dag sedan</numerusform>
            <numerusform>skulle ha slutat för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>a record since removed</source>
        <translation>en post som är borttagen</translation>
    </message>
    <message>
        <source>page content</source>
        <translation>sidans innehåll</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>en fil</translation>
    </message>
    <message>
        <source>not on the web site</source>
        <translation>inte på webbplatsen</translation>
    </message>
    <message>
        <source>computed when the total cost is known</source>
        <translation>räknas ut när total kostnad finns</translation>
    </message>
    <message>
        <source>computed when the EU contribution is known</source>
        <translation>räknas ut när EU-stöd finns</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Open all groups</source>
        <translation>Öppna alla grupper</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Stäng alla grupper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera på</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Sedan på</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>“%1” does not exist. Check the name, or whether it was moved.</source>
        <translation>”%1” finns inte. Kontrollera namnet, eller om filen har flyttats.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file that ends in .utblick.</source>
        <translation>”%1” är en mapp. Välj en fil som slutar på .utblick.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file that ends in .utblick.</source>
        <translation>”%1” är ingen fil. Välj en fil som slutar på .utblick.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to.</source>
        <translation>Du får inte läsa ”%1”. Be filens ägare om behörighet.</translation>
    </message>
    <message>
        <source>“%1” is empty. Open a backup, or make a new register.</source>
        <translation>”%1” är tom. Öppna en säkerhetskopia, eller skapa ett nytt register.</translation>
    </message>
    <message>
        <source>“%1” is not an Utblick register, or its beginning is damaged. Choose a file that ends in .utblick.</source>
        <translation>”%1” är inget Utblick-register, eller så är början av filen skadad. Välj en fil som slutar på .utblick.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose a file that ends in .utblick.</source>
        <translation>”%1” hör till ett annat program. Välj en fil som slutar på .utblick.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Utblick. Update the program to open it.</source>
        <translation>”%1” är gjord i en nyare version av Utblick. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it has no version. Open a backup.</source>
        <translation>”%1” är skadad: versionen saknas. Öppna en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Try again.</source>
        <translation>”%1” kan inte läsas. Försök igen.</translation>
    </message>
    <message>
        <source>“%1” was left half-written by a crash and may only be read here. Copy it and its -journal file to a folder you may write to, and open it there.</source>
        <translation>”%1” blev halvskriven vid ett avbrott och kan bara läsas här. Kopiera den och dess -journal-fil till en mapp som du får skriva i, och öppna den där.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables it should have. It is damaged or was changed by another program. Open a backup.</source>
        <translation>”%1” saknar tabeller som ska finnas. Den är skadad eller ändrad av ett annat program. Öppna en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Make it first.</source>
        <translation>Mappen för ”%1” finns inte. Skapa den först.</translation>
    </message>
    <message>
        <source>“%1” cannot be made here: you may not write to the folder.</source>
        <translation>”%1” kan inte skapas här: du får inte skriva i mappen. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>There is no Save button: leaving a field saves it, and Ctrl+Z takes it back, also after a restart.</source>
        <translation>Det finns ingen knapp för att spara: fältet sparas när du lämnar det, och Ctrl+Z ångrar, även efter en omstart.</translation>
    </message>
    <message>
        <source>Write in the filter field above a table to see only the rows that contain the words. Click a column&apos;s title to sort, drag it to move it.</source>
        <translation>Skriv i filterfältet ovanför en tabell för att bara se de rader som innehåller orden. Klicka på en kolumnrubrik för att sortera, dra i den för att flytta kolumnen.</translation>
    </message>
    <message>
        <source>Search finds words in everything: projects, pages, contacts, documents. Arrow keys and Enter open what was found.</source>
        <translation>Sökningen hittar ord i allt: projekt, sidor, kontakter, dokument. Piltangenterna och Enter öppnar det du hittar.</translation>
    </message>
    <message>
        <source>Drop a .utblick file on the window to open it, or a CSV file to import it.</source>
        <translation>Släpp en .utblick-fil på fönstret för att öppna den, eller en CSV-fil för att importera den.</translation>
    </message>
    <message>
        <source>Clear the filter, close what was opened</source>
        <translation>Rensa filtret, stäng det som öppnats</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Öppna kalendern för ett datum</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hjälp och kortkommandon</translation>
    </message>
    <message>
        <source>In tables and forms</source>
        <translation>I tabeller och formulär</translation>
    </message>
    <message>
        <source>About Utblick</source>
        <translation>Om Utblick</translation>
    </message>
    <message>
        <source>Register and web site for the municipality&apos;s international work</source>
        <translation>Register och webbplats för kommunens internationella arbete</translation>
    </message>
    <message>
        <source>Write in a cell</source>
        <translation>Skriva i en cell</translation>
    </message>
    <message>
        <source>type, or Enter or F2</source>
        <translation>skriv, eller Retur eller F2</translation>
    </message>
    <message>
        <source>Save the cell and go on</source>
        <translation>Spara cellen och gå vidare</translation>
    </message>
    <message>
        <source>Enter down, Tab right, with Shift back</source>
        <translation>Retur nedåt, Tabb åt höger, med Skift tillbaka</translation>
    </message>
    <message>
        <source>Leave the cell without change</source>
        <translation>Lämna cellen utan ändring</translation>
    </message>
    <message>
        <source>Open what a cell leads to</source>
        <translation>Öppna det som en cell leder till</translation>
    </message>
    <message>
        <source>Alt+Enter or Ctrl+click</source>
        <translation>Alt+Retur eller Ctrl+klick</translation>
    </message>
    <message>
        <source>Go to the record&apos;s form from the table</source>
        <translation>Gå från tabellen till postens formulär</translation>
    </message>
    <message>
        <source>Choose cells, whole rows, whole columns</source>
        <translation>Markera celler, hela rader, hela kolumner</translation>
    </message>
    <message>
        <source>Shift with arrows, Shift+Space, Ctrl+Space</source>
        <translation>Skift med pilar, Skift+Mellanslag, Ctrl+Mellanslag</translation>
    </message>
    <message>
        <source>Open and close a group</source>
        <translation>Öppna och stänga en grupp</translation>
    </message>
    <message>
        <source>arrow right and left</source>
        <translation>högerpil och vänsterpil</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence, EUPL 1.2. Built with Qt, SQLite, gumbo and Hunspell.</source>
        <translation>Fri programvara under European Union Public Licence, EUPL 1.2. Byggd med Qt, SQLite, gumbo och Hunspell.</translation>
    </message>
    <message>
        <source>Link, table and separator in a page</source>
        <translation>Länk, tabell och avskiljare på en sida</translation>
    </message>
    <message>
        <source>Paste the words alone into a page</source>
        <translation>Klistra in bara orden på en sida</translation>
    </message>
    <message>
        <source>Image and fact box in a page</source>
        <translation>Bild och faktaruta på en sida</translation>
    </message>
    <message>
        <source>Document and contact in a page</source>
        <translation>Dokument och kontakt på en sida</translation>
    </message>
    <message>
        <source>Live block and fact of the register in a page</source>
        <translation>Levande block och uppgift ur registret i en sida</translation>
    </message>
    <message>
        <source>Save the page without leaving it</source>
        <translation>Spara sidan utan att lämna den</translation>
    </message>
    <message>
        <source>Versions of a page, its counterpart, a page from a template</source>
        <translation>En sidas versioner, dess motsvarighet, en sida från en mall</translation>
    </message>
    <message>
        <source>Move a page in the tree</source>
        <translation>Flytta en sida i trädet</translation>
    </message>
    <message>
        <source>Alt with arrows, or drag</source>
        <translation>Alt med pilar, eller dra</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The register started with this. Change it in the tables instead.</source>
        <translation>Registret började med detta. Ändra det i tabellerna i stället.</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>Detta har redan tagits tillbaka.</translation>
    </message>
    <message>
        <source>This did an earlier action again. Take back that one instead.</source>
        <translation>Detta gjorde en tidigare åtgärd igen. Ta tillbaka den i stället.</translation>
    </message>
    <message>
        <source>The history of this register does not have that action.</source>
        <translation>Det här registrets historik har inte den åtgärden.</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message numerus="yes">
        <source>Taking back %1 change(s)</source>
        <translation>
            <numerusform>Tar tillbaka %1 ändring</numerusform>
            <numerusform>Tar tillbaka %1 ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %1 record(s)</source>
        <translation>
            <numerusform>Hämtar tillbaka %1 post</numerusform>
            <numerusform>Hämtar tillbaka %1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>ångrat: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>gjort om: %1</translation>
    </message>
    <message>
        <source>Enter opens what can be restored.</source>
        <translation>Retur öppnar det som kan återställas.</translation>
    </message>
    <message>
        <source>Restore all as it was then</source>
        <translation>Återställ allt som det var då</translation>
    </message>
    <message>
        <source>Gives every field the value it had when this entry was written</source>
        <translation>Ger varje fält det värde det hade när noteringen skrevs</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>Ingen post är vald.</translation>
    </message>
    <message>
        <source>The register is open for reading only. Nothing can be restored in it.</source>
        <translation>Registret är öppet bara för läsning. Inget kan återställas i det.</translation>
    </message>
    <message>
        <source>Choose an entry to restore what it changed.</source>
        <translation>Välj en notering för att återställa det som den ändrade.</translation>
    </message>
    <message>
        <source>The record was removed then. It has come back since.</source>
        <translation>Posten togs bort då. Den har kommit tillbaka sedan dess.</translation>
    </message>
    <message>
        <source>The record stands as it was then.</source>
        <translation>Posten står som den var då.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Återställ ”%1”</translation>
    </message>
    <message>
        <source>Restore one field…</source>
        <translation>Återställ ett fält…</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Återställ %1</translation>
    </message>
    <message>
        <source>Restored, except for what led to removed records: %1.</source>
        <translation>Återställt, utom det som ledde till borttagna poster: %1.</translation>
    </message>
</context>
<context>
    <name>HistoryRemoved</name>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Filen har ingen kolumn ”%1”. Den har: %2.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”. Name the one you mean by its number, such as #%2.</source>
        <translation>Flera kolumner heter ”%1”. Ange den du menar med nummer, till exempel #%2.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be imported. Fields are: %3.</source>
        <translation>”%1” har inget fält ”%2” som kan importeras. Fälten är: %3.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” would both be “%3”. Leave one of them out.</source>
        <translation>Kolumnerna ”%1” och ”%2” skulle båda bli ”%3”. Ta inte med en av dem.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>%1 becomes “%2”</source>
        <translation>%1 blir ”%2”</translation>
    </message>
    <message>
        <source>%1 is left out, as asked</source>
        <translation>%1 tas inte med, som du har valt</translation>
    </message>
    <message>
        <source>%1 matches no field and is left out</source>
        <translation>%1 motsvarar inget fält och tas inte med</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Change &amp;file…</source>
        <translation>B&amp;yt fil…</translation>
    </message>
    <message>
        <source>Import &amp;into</source>
        <translation>Importera ti&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Avgränsare</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>De&amp;cimaltecken</translation>
    </message>
    <message>
        <source>D&amp;ates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Currency &amp;when missing</source>
        <translation>&amp;Valuta när den saknas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>&amp;Update existing, by</source>
        <translation>&amp;Uppdatera befintliga, nyckel</translation>
    </message>
    <message>
        <source>Key by which records are found</source>
        <translation>Nyckel som poster hittas med</translation>
    </message>
    <message>
        <source>&amp;Leave out rows with errors</source>
        <translation>&amp;Hoppa över rader med fel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importera till %1</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Välj en fil att importera</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabeller (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen…</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Läser rad %1 av %2…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>%1 of %2 taken in</source>
        <translation>%1 av %2 kopplade</translation>
    </message>
    <message>
        <source>The register already holds everything in the file.</source>
        <translation>Registret har redan allt som finns i filen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 row(s)</source>
        <translation>
            <numerusform>Importera %1 rad</numerusform>
            <numerusform>Importera %1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for reading only. Nothing can be imported.</source>
        <translation>Registret är bara öppet för läsning. Inget kan importeras.</translation>
    </message>
    <message>
        <source>Line %1 is beyond the rows shown here. Open the file to see it.</source>
        <translation>Rad %1 visas inte här. Öppna filen för att se den.</translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 row(s)</source>
        <translation>
            <numerusform>Importerar %1 rad</numerusform>
            <numerusform>Importerar %1 rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were imported.</source>
        <translation>
            <numerusform>%1 rad är importerad.</numerusform>
            <numerusform>%1 rader är importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Kommatecken ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabbtecken</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Lodstreck |</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>DD.MM.ÅÅÅÅ</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/ÅÅÅÅ</translation>
    </message>
    <message>
        <source>&amp;Create what is missing</source>
        <translation>&amp;Skapa det som saknas</translation>
    </message>
</context>
<context>
    <name>ImportHints</name>
    <message>
        <source>as you chose</source>
        <translation>som du har valt</translation>
    </message>
    <message>
        <source>guessed from the whole file</source>
        <translation>gissad ur hela filen</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>som filen anger</translation>
    </message>
    <message numerus="yes">
        <source>guessed from %1 row(s)</source>
        <translation>
            <numerusform>gissad ur %1 rad</numerusform>
            <numerusform>gissad ur alla %1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>t.ex. %1</translation>
    </message>
    <message>
        <source>no amounts are taken in</source>
        <translation>inga belopp tas med</translation>
    </message>
    <message>
        <source>no dates are taken in</source>
        <translation>inga datum tas med</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gissat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 cannot be read</source>
        <translation>
            <numerusform>%1, %2 kan inte läsas</numerusform>
            <numerusform>%1, %2 kan inte läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>gäller %1</translation>
    </message>
    <message numerus="yes">
        <source>for %1 columns</source>
        <translation>
            <numerusform>gäller %1 kolumn</numerusform>
            <numerusform>gäller %1 kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 fel</numerusform>
            <numerusform>%1 fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 varning</numerusform>
            <numerusform>%1 varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rad</numerusform>
            <numerusform>%1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>the first of %1 rows</source>
        <translation>de första av %1 rader</translation>
    </message>
    <message>
        <source>the first of %1 rows, and those with errors</source>
        <translation>de första av %1 rader, och de med fel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 av %2 rad</numerusform>
            <numerusform>%1 av %2 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 tillkommer</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 uppdateras</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 utan ändring</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; will be imported: %2. One step in Undo.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; importeras: %2. Ett steg i Ångra.</translation>
    </message>
    <message>
        <source>&amp;Create records that are missing</source>
        <translation>&amp;Skapa poster som saknas</translation>
    </message>
    <message>
        <source>&amp;Create %1 that are missing</source>
        <translation>&amp;Skapa %1 som saknas</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolumn i filen</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Första värdet</translation>
    </message>
    <message>
        <source>Field in Utblick</source>
        <translation>Fält i Utblick</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Fält för kolumnen %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Tas med</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>“%1” has no rows below the first. Choose a file with rows.</source>
        <translation>”%1” har inga rader under den första. Välj en fil med rader.</translation>
    </message>
    <message numerus="yes">
        <source>%2 row(s) of “%1” have errors, so nothing was imported. Correct them, or skip the rows with errors.</source>
        <translation>
            <numerusform>%2 rad i ”%1” har fel, så inget är importerat. Rätta den, eller hoppa över rader med fel.</numerusform>
            <numerusform>%2 rader i ”%1” har fel, så inget är importerat. Rätta dem, eller hoppa över rader med fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of “%1” have errors, so nothing was imported. Correct them first.</source>
        <translation>Alla rader i ”%1” har fel, så inget är importerat. Rätta dem först.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 tillkommer</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 uppdateras</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 utan ändring</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 av %2 rad</numerusform>
            <numerusform>%1 av %2 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 %2 from %3</source>
        <translation>Importera %1 %2 från %3</translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The row refers to another that is not imported. Correct that one first.</source>
        <translation>Raden hänvisar till en annan rad som inte importeras. Rätta den först.</translation>
    </message>
    <message>
        <source>Every record needs this, but no column holds it. Choose a column for it.</source>
        <translation>Varje post behöver detta, men ingen kolumn har det. Välj en kolumn för det.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not in the register (%2), used by %3 row(s). Add it first, or let the import create it.</source>
        <translation>
            <numerusform>”%1” finns inte i registret (%2), används på %3 rad. Lägg till först, eller låt importen skapa den.</numerusform>
            <numerusform>”%1” finns inte i registret (%2), används på %3 rader. Lägg till först, eller låt importen skapa den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) are not in the register and are created.</source>
        <translation>
            <numerusform>%1 namn finns inte i registret och skapas.</numerusform>
            <numerusform>%1 namn finns inte i registret och skapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches no field and is left out.</source>
        <translation>Motsvarar inget fält och lämnas utanför.</translation>
    </message>
    <message>
        <source>Decimal comma, as asked</source>
        <translation>Decimalkomma, som du har valt</translation>
    </message>
    <message>
        <source>Decimal point, as asked</source>
        <translation>Decimalpunkt, som du har valt</translation>
    </message>
    <message>
        <source>Dates as %1, as asked</source>
        <translation>Datum som %1, som du har valt</translation>
    </message>
    <message numerus="yes">
        <source>The amounts of %1 row(s) say no currency and are read as %2</source>
        <translation>
            <numerusform>Beloppen på %1 rad saknar valuta och läses som %2</numerusform>
            <numerusform>Beloppen på %1 rader saknar valuta och läses som %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts of %1 row(s) say no currency and are read in that of the record they update</source>
        <translation>
            <numerusform>Beloppen på %1 rad saknar valuta och läses i den uppdaterade postens valuta</numerusform>
            <numerusform>Beloppen på %1 rader saknar valuta och läses i de uppdaterade posternas valuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” is created, for %3 row(s)</source>
        <translation>
            <numerusform>%1 ”%2” skapas, för %3 rad</numerusform>
            <numerusform>%1 ”%2” skapas, för %3 rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>ny post</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdateras</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>hoppas över</translation>
    </message>
    <message>
        <source>This name is not in the register.</source>
        <translation>Namnet finns inte i registret.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Rad %1, %2</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Go to row</source>
        <translation>Gå till rad</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ImportReferences</name>
    <message>
        <source>“%1” may be “%2” (#%3) or “%4” (#%5). Write the number, such as #%3.</source>
        <translation>”%1” kan vara ”%2” (#%3) eller ”%4” (#%5). Skriv numret, till exempel #%3.</translation>
    </message>
    <message>
        <source>“%1” is not in the register (%2).</source>
        <translation>”%1” finns inte i registret (%2).</translation>
    </message>
    <message>
        <source>“%1” does not say what it leads to. Write it like project:Name.</source>
        <translation>”%1” säger inte vart det leder. Skriv så här: project:Namn.</translation>
    </message>
    <message>
        <source>“%1” is not in the register (%2). It needs more than a name: add it first.</source>
        <translation>”%1” finns inte i registret (%2). Mer än ett namn behövs: lägg till posten först.</translation>
    </message>
</context>
<context>
    <name>ImportRowReader</name>
    <message>
        <source>“%1” is not a currency of the register. Choose EUR, SEK, DKK or NOK.</source>
        <translation>”%1” är ingen valuta i registret. Välj EUR, SEK, DKK eller NOK.</translation>
    </message>
    <message>
        <source>No column of the file holds the key “%1”. Map a column to it, or choose another key.</source>
        <translation>Ingen kolumn i filen har nyckeln ”%1”. Koppla en kolumn till den, eller välj en annan nyckel.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2” that can be set. Write its key, such as %3.</source>
        <translation>”%1” har inget fält ”%2” som kan sättas. Skriv fältets nyckel, till exempel %3.</translation>
    </message>
    <message>
        <source>“%1” has both a column and a set value. Leave one of them out.</source>
        <translation>”%1” har både en kolumn och ett fast värde. Ta bort det ena.</translation>
    </message>
    <message>
        <source>A reference cannot be the key. Choose another.</source>
        <translation>En hänvisning kan inte vara nyckel. Välj ett annat fält.</translation>
    </message>
    <message>
        <source>“%1” may be SEK, NOK or DKK. Choose the currency of the amounts.</source>
        <translation>”%1” kan vara SEK, NOK eller DKK. Välj beloppens valuta.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of the register. Convert the amount first.</source>
        <translation>”%1” är ingen valuta i registret. Räkna om beloppet först.</translation>
    </message>
    <message>
        <source>The row has amounts in both %1 and %2. Convert them to one currency.</source>
        <translation>Raden har belopp i både %1 och %2. Räkna om dem till en valuta.</translation>
    </message>
    <message>
        <source>The amount is in %1, but the currency of the record is %2. Correct one of them.</source>
        <translation>Beloppet är i %1, men postens valuta är %2. Rätta det ena.</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Line %1 has the same key, “%2”. Keep one of them.</source>
        <translation>Rad %1 har samma nyckel, ”%2”. Behåll en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%2 record(s) in the register have the key “%1”. Choose another key.</source>
        <translation>
            <numerusform>%2 post i registret har nyckeln ”%1”. Välj en annan nyckel.</numerusform>
            <numerusform>%2 poster i registret har nyckeln ”%1”. Välj en annan nyckel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no record with the id %1. Leave the cell empty to add one.</source>
        <translation>Registret har ingen post med id %1. Lämna cellen tom för att lägga till en.</translation>
    </message>
    <message>
        <source>“%1” is not a uuid. Leave the cell empty to get a new one.</source>
        <translation>”%1” är inget uuid. Lämna cellen tom för att få ett nytt.</translation>
    </message>
    <message>
        <source>Line %1 has the same uuid. Keep one of them.</source>
        <translation>Rad %1 har samma uuid. Behåll en av dem.</translation>
    </message>
    <message>
        <source>The register has this record already. Choose uuid as key to update it.</source>
        <translation>Registret har redan posten. Välj uuid som nyckel för att uppdatera den.</translation>
    </message>
</context>
<context>
    <name>ImportValue</name>
    <message>
        <source>“%1” has a unit. Write the number alone.</source>
        <translation>”%1” har en enhet. Skriv bara talet.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 1 234,50.</source>
        <translation>”%1” är inget tal. Skriv så här: 1 234,50.</translation>
    </message>
    <message>
        <source>“%1” has another decimal mark than the rest of the column. Write them alike.</source>
        <translation>”%1” har ett annat decimaltecken än resten av kolumnen. Skriv alla på samma sätt.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The history is damaged at step %1.</source>
        <translation>Historiken är skadad vid steg %1.</translation>
    </message>
    <message>
        <source>The history does not have that action.</source>
        <translation>Historiken har inte den åtgärden.</translation>
    </message>
</context>
<context>
    <name>LinkAddress</name>
    <message>
        <source>“%1” is not an address. Write it like https://www.example.org.</source>
        <translation>”%1” är ingen adress. Skriv den som https://www.example.org.</translation>
    </message>
    <message>
        <source>There is a space in the address “%1”. Take it out.</source>
        <translation>Det finns ett mellanslag i adressen ”%1”. Ta bort det.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a web site. Write it like https://www.example.org.</source>
        <translation>”%1” är inte namnet på en webbplats. Skriv som https://www.example.org.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it like name@example.org.</source>
        <translation>”%1” är ingen e-postadress. Skriv som namn@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write it like +46 44 13 50 00.</source>
        <translation>”%1” är inget telefonnummer. Skriv som +46 44 13 50 00.</translation>
    </message>
    <message>
        <source>A page cannot link to “%1:”. Use an address that begins with https://.</source>
        <translation>En sida kan inte länka till ”%1:”. Använd en adress som börjar med https://.</translation>
    </message>
</context>
<context>
    <name>LinkersDialog</name>
    <message>
        <source>Pages that link to what was removed</source>
        <translation>Sidor som länkar till det borttagna</translation>
    </message>
    <message>
        <source>Their links lead nowhere now. Show a page to mend it, or undo the removal.</source>
        <translation>Deras länkar leder ingenstans nu. Visa en sida och rätta den, eller ångra borttagningen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Visa sidan</translation>
    </message>
</context>
<context>
    <name>LiveColumns</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Blanksteg visar eller döljer en kolumn. Ctrl+Upp och Ctrl+Ned flyttar den.</translation>
    </message>
</context>
<context>
    <name>LiveDialog</name>
    <message>
        <source>Live block</source>
        <translation>Levande block</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Insert the block</source>
        <translation>Infoga blocket</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Ändra blocket</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>As in the view</source>
        <translation>Som i vyn</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Choose a view to start from</source>
        <translation>Välj en vy att utgå från</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Inte grupperat</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Antal poster</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter namn</translation>
    </message>
</context>
<context>
    <name>LiveDrawing</name>
    <message numerus="yes">
        <source>… and %n more record(s) on the web site</source>
        <translation>
            <numerusform>… och %n post till på webbplatsen</numerusform>
            <numerusform>… och %n poster till på webbplatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from the register</source>
        <translation>
            <numerusform>%n post ur registret</numerusform>
            <numerusform>%n poster ur registret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) published</source>
        <translation>
            <numerusform>%1 av %n post visas på webbplatsen</numerusform>
            <numerusform>%1 av %n poster visas på webbplatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change selection</source>
        <translation>Ändra urval</translation>
    </message>
    <message>
        <source>Live block: %1</source>
        <translation>Levande block: %1</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>“%1” is no way to show %2 here. Choose another one.</source>
        <translation>“%1” är inget sätt att visa %2 här. Välj ett annat.</translation>
    </message>
    <message>
        <source>The amount “%1” is not known here. Choose another one.</source>
        <translation>Beloppet “%1” finns inte här. Välj ett annat.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” cannot be shown on a page. Choose another kind.</source>
        <translation>Poster av slaget “%1” kan inte visas på en sida. Välj ett annat slag.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>Live block</source>
        <translation>Levande block</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Sum or number</source>
        <translation>Summa eller antal</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
</context>
<context>
    <name>LixBar</name>
    <message>
        <source>LIX %1, %2, on a scale where below 30 is very easy and 60 and more is very hard</source>
        <translation>LIX %1, %2, på en skala där under 30 är mycket lätt och 60 och mer är mycket svårt</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 på %2, sedan %3</translation>
    </message>
    <message>
        <source>The register is locked.</source>
        <translation>Registret är låst.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the register opens for reading only.</source>
        <translation>Mappen är skrivskyddad, så registret öppnas bara för läsning.</translation>
    </message>
    <message>
        <source>The disk is full, so the register cannot be opened for writing. Make room and try again.</source>
        <translation>Disken är full, så registret kan inte öppnas för ändring. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The register is already open: %1. Open it for reading, or ask them to close it.</source>
        <translation>Registret är redan öppet: %1. Öppna det för läsning, eller be den som har det öppet att stänga det.</translation>
    </message>
    <message>
        <source>The register is being opened or closed by somebody else. Try again.</source>
        <translation>Någon annan öppnar eller stänger registret just nu. Försök igen.</translation>
    </message>
    <message>
        <source>The register was taken over: %1. Nothing was saved. Open it again to see what they wrote.</source>
        <translation>Registret har tagits över: %1. Inget sparades. Öppna det igen för att se vad de har skrivit.</translation>
    </message>
    <message>
        <source>The lock beside the register is gone, so somebody may have taken it over. Nothing was saved. Open the register again.</source>
        <translation>Låset bredvid registret är borta, så någon kan ha tagit över det. Inget sparades. Öppna registret igen.</translation>
    </message>
</context>
<context>
    <name>LongEdit</name>
    <message numerus="yes">
        <source>Redoing %1 change(s)</source>
        <translation>
            <numerusform>Gör om %1 ändring</numerusform>
            <numerusform>Gör om %1 ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %1 change(s)</source>
        <translation>
            <numerusform>Ångrar %1 ändring</numerusform>
            <numerusform>Ångrar %1 ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 record(s)</source>
        <translation>
            <numerusform>Tar bort %1 post</numerusform>
            <numerusform>Tar bort %1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>snart</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>No file can be written to “%1”. Make room there, and try again.</source>
        <translation>Ingen fil kan skrivas i ”%1”. Gör plats där och försök igen.</translation>
    </message>
    <message>
        <source>The browser could not be started. Open %1 in it yourself.</source>
        <translation>Webbläsaren kunde inte startas. Öppna %1 i den själv.</translation>
    </message>
    <message>
        <source>The PDF cannot be read. Save it, and attach it yourself.</source>
        <translation>PDF-filen kan inte läsas. Spara den och bifoga den själv.</translation>
    </message>
    <message>
        <source>No mail program could be started. The letter stands in %1.</source>
        <translation>Inget e-postprogram kunde startas. Brevet ligger i %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>(read only)</source>
        <translation>(skrivskyddat)</translation>
    </message>
    <message>
        <source>Register (*.utblick)</source>
        <translation>Register (*.utblick)</translation>
    </message>
    <message>
        <source>The language changes when Utblick starts next time.</source>
        <translation>Språket byts nästa gång Utblick startar.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Save the sample as</source>
        <translation>Spara exemplet som</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The register is open for reading only. Open it for writing to import %1.</source>
        <translation>Registret är bara öppet för läsning. Öppna det för ändring om du vill importera %1.</translation>
    </message>
    <message>
        <source>Open or make a register first, then drop %1 into it.</source>
        <translation>Öppna eller skapa ett register först. Släpp sedan %1 i det.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>What you wrote still stands in its field. Copy it from there if you need it.</source>
        <translation>Det du skrev står kvar i fältet. Kopiera det därifrån om du behöver det.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lämna utan att spara</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n ställe ersattes.</numerusform>
            <numerusform>%n ställen ersattes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) link to it.</source>
        <translation>
            <numerusform>%n sida länkar dit.</numerusform>
            <numerusform>%n sidor länkar dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Visa dem…</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo that first, or take this back in the history of the file.</source>
        <translation>Något annat har ändrats sedan dess. Ångra det först, eller ta tillbaka detta i filens historik.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>%1 %2 was altered outside the program.</source>
        <translation>%1 %2 har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>%1: %2 records are missing.</source>
        <translation>%1: %2 poster saknas.</translation>
    </message>
    <message>
        <source>A kept file was altered: %1.</source>
        <translation>En sparad fil har ändrats: %1.</translation>
    </message>
    <message>
        <source>A record of %1 refers to another that does not exist.</source>
        <translation>En post i %1 hänvisar till en annan som inte finns.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Sökregistret är skadat.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutet.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Programmet är inte komplett. Installera det igen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version and must be brought up to date, but may not be written to. Copy it to a folder of your own and open it there.</source>
        <translation>”%1” är gjord i en äldre version och behöver uppdateras, men är skrivskyddad. Kopiera den till en egen mapp och öppna den där.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Styrande organ</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Medlem från</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Medlem till</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Uppsägningstid</translation>
    </message>
    <message>
        <source>Our representative</source>
        <translation>Vår representant</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Företräds av</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Fixed yearly fee</source>
        <translation>Fast årsavgift</translation>
    </message>
    <message>
        <source>Yearly fee per inhabitant</source>
        <translation>Årsavgift per invånare</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Avgift högst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Översyn</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Årsavgift</translation>
    </message>
    <message>
        <source>LIX of the summary</source>
        <translation>LIX för sammanfattningen</translation>
    </message>
</context>
<context>
    <name>NetworkFacts</name>
    <message>
        <source>Time and decision</source>
        <translation>Tid och beslut</translation>
    </message>
    <message>
        <source>Joined – left</source>
        <translation>Medlem från – till</translation>
    </message>
    <message>
        <source>Who represents us</source>
        <translation>Vem som företräder oss</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Aims and content</source>
        <translation>Syfte och innehåll</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>NetworkYear</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Betald avgift</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nytta</translation>
    </message>
    <message>
        <source>%1 is not a year. Write four digits.</source>
        <translation>%1 är inget årtal. Skriv fyra siffror.</translation>
    </message>
    <message>
        <source>Network year</source>
        <translation>Nätverksår</translation>
    </message>
    <message>
        <source>Network years</source>
        <translation>Nätverksår</translation>
    </message>
</context>
<context>
    <name>NetworkYearFacts</name>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nytta</translation>
    </message>
</context>
<context>
    <name>NewPageDialog</name>
    <message>
        <source>Make the page</source>
        <translation>Skapa sidan</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>What the page begins as</source>
        <translation>Vad sidan börjar som</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Handlar om</translation>
    </message>
    <message>
        <source>nothing in the register</source>
        <translation>ingenting i registret</translation>
    </message>
    <message>
        <source>The page gets headings, and questions in square brackets where your words shall stand. Questions are never published.</source>
        <translation>Sidan får rubriker, och frågor inom hakparentes där dina ord ska stå. Frågorna publiceras aldrig.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in own language</source>
        <translation>Namn på eget språk</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>EU support per programme</source>
        <translation>EU-stöd per program</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadlines to come. Add one in a project&apos;s tab Deadlines.</source>
        <translation>Inga kommande tidsfrister. Lägg till en under fliken Tidsfrister i ett projekt.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Öppna tabellen</translation>
    </message>
    <message>
        <source>No granted EU support 2021–2027 yet. It is summed from the projects&apos; EU contribution.</source>
        <translation>Inget beviljat EU-stöd 2021–2027 än. Det summeras ur projektens EU-stöd.</translation>
    </message>
    <message>
        <source>Nothing is missing in what is to be published.</source>
        <translation>Inget saknas i det som ska publiceras.</translation>
    </message>
    <message numerus="yes">
        <source>project(s)</source>
        <translation>
            <numerusform>projekt</numerusform>
            <numerusform>projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Läser registret…</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>EU support 2021–2027</source>
        <translation>EU-stöd 2021–2027</translation>
    </message>
    <message numerus="yes">
        <source>rate unknown for %n</source>
        <translation>
            <numerusform>okänd kurs för %n</numerusform>
            <numerusform>okänd kurs för %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>twin town(s)</source>
        <translation>
            <numerusform>vänort</numerusform>
            <numerusform>vänorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooperation agreement(s)</source>
        <translation>
            <numerusform>samarbetsavtal</numerusform>
            <numerusform>samarbetsavtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late deadline(s)</source>
        <translation>
            <numerusform>försenad tidsfrist</numerusform>
            <numerusform>försenade tidsfrister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n totalt</numerusform>
            <numerusform>%n totalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ongoing EU project(s)</source>
        <translation>
            <numerusform>pågående EU-projekt</numerusform>
            <numerusform>pågående EU-projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in the register</source>
        <translation>av %1 i registret</translation>
    </message>
    <message numerus="yes">
        <source>network(s)</source>
        <translation>
            <numerusform>nätverk</numerusform>
            <numerusform>nätverk</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Inom 30 dagar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Without programme</source>
        <translation>Utan program</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Adressnamn</translation>
    </message>
    <message>
        <source>Parent page</source>
        <translation>Överordnad sida</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Motsvarighet på annat språk</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Granskas senast</translation>
    </message>
    <message>
        <source>A page cannot be its own parent.</source>
        <translation>En sida kan inte vara överordnad sig själv. Välj en annan sida.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>News of</source>
        <translation>Nyhet den</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Mindre (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Större (Ctrl++)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Sidornas storlek</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hela bredden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
</context>
<context>
    <name>PageBeside</name>
    <message>
        <source>Write in it</source>
        <translation>Skriv i den</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message numerus="yes">
        <source>words</source>
        <translation>
            <numerusform>ord</numerusform>
            <numerusform>ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n words</source>
        <translation>
            <numerusform>av %n ord</numerusform>
            <numerusform>av %n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph: %1</source>
        <translation>Stycke: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
</context>
<context>
    <name>PageCompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PageDesk</name>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>Vad som har ändrats…</translation>
    </message>
    <message>
        <source>There is a draft from %1 that was not saved.</source>
        <translation>Det finns ett utkast från %1 som inte sparades.</translation>
    </message>
    <message>
        <source>The page has been changed since.</source>
        <translation>Sidan har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>This translation is older than the original, “%1”.</source>
        <translation>Översättningen är äldre än originalet, ”%1”.</translation>
    </message>
    <message>
        <source>Changed in the original since the translation</source>
        <translation>Ändrat i originalet sedan översättningen</translation>
    </message>
    <message>
        <source>The address is “%1” already.</source>
        <translation>Adressen är redan ”%1”.</translation>
    </message>
    <message>
        <source>“%1” has the address “%2” already. Change the title, or write another address under Facts.</source>
        <translation>”%1” har redan adressen ”%2”. Ändra titeln, eller skriv en annan adress under Fakta.</translation>
    </message>
    <message>
        <source>The address is “%1” now. Links in the register follow; links from elsewhere to the old one do not.</source>
        <translation>Adressen är nu ”%1”. Länkar i registret följer med; länkar från andra platser till den gamla gör det inte.</translation>
    </message>
    <message>
        <source>The older version is back.</source>
        <translation>Den äldre versionen är tillbaka.</translation>
    </message>
</context>
<context>
    <name>PageDiff</name>
    <message>
        <source>The words are the same; emphasis, links or the like changed.</source>
        <translation>Orden är desamma; betoning, länkar eller liknande har ändrats.</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Rubrik %1</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avdelare</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
</context>
<context>
    <name>PageDiffView</name>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Föregående skillnad</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nästa skillnad</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Skillnad %1 av %2</translation>
    </message>
</context>
<context>
    <name>PageDraftDialog</name>
    <message>
        <source>Draft from %1</source>
        <translation>Utkast från %1</translation>
    </message>
    <message>
        <source>What the draft adds to the saved page is underlined, what it takes away is struck out.</source>
        <translation>Det som utkastet lägger till den sparade sidan är understruket, det som det tar bort är överstruket.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Fortsätt med utkastet</translation>
    </message>
</context>
<context>
    <name>PageDrafts</name>
    <message>
        <source>What you write cannot be kept as a draft, because the disk is full or its folder may not be written to. Save with Ctrl+S now and then.</source>
        <translation>Det du skriver kan inte sparas som utkast, eftersom disken är full eller mappen är skrivskyddad. Spara med Ctrl+S då och då.</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>The page&apos;s title</source>
        <translation>Sidans titel</translation>
    </message>
    <message>
        <source>Ingress: what the page is about, in one or two sentences</source>
        <translation>Ingress: vad sidan handlar om, i en eller två meningar</translation>
    </message>
    <message>
        <source>Write the page here</source>
        <translation>Skriv sidan här</translation>
    </message>
    <message>
        <source>Something on %1 was not saved. The page keeps what it had.</source>
        <translation>Något på %1 sparades inte. Sidan behåller det den hade.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come along in the paste. The words did.</source>
        <translation>
            <numerusform>%n bild följde inte med när du klistrade in. Orden gjorde det.</numerusform>
            <numerusform>%n bilder följde inte med när du klistrade in. Orden gjorde det.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is no longer in the register. Choose another with Ctrl+K.</source>
        <translation>Posten finns inte längre i registret. Välj en annan med Ctrl+K.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here.</source>
        <translation>”%1” går inte att öppna härifrån.</translation>
    </message>
    <message>
        <source>“%1” was removed while you wrote in it. What you wrote is kept as a draft, and is offered when the page is back.</source>
        <translation>”%1” togs bort medan du skrev i den. Det du skrev är sparat som utkast och erbjuds när sidan är tillbaka.</translation>
    </message>
</context>
<context>
    <name>PageEditorBar</name>
    <message>
        <source>Style of the paragraph</source>
        <translation>Styckets format</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Brödtext</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Rubrik %1</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Länk…</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Source of a quote</source>
        <translation>Citatets källa</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabell…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avdelare</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Faktaruta</translation>
    </message>
    <message>
        <source>Insert more</source>
        <translation>Infoga mer</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Dokument…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Kontakt…</translation>
    </message>
    <message>
        <source>Live block</source>
        <translation>Levande block</translation>
    </message>
    <message>
        <source>Fact from the register…</source>
        <translation>Uppgift ur registret…</translation>
    </message>
</context>
<context>
    <name>PageEditorCommands</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Brödtext</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Rubrik &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Find in the page…</source>
        <translation>Sök på s&amp;idan…</translation>
    </message>
    <message>
        <source>Find and &amp;replace in the page…</source>
        <translation>Sök och &amp;ersätt på sidan…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>S&amp;törre</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Ordinary size</source>
        <translation>&amp;Vanlig storlek</translation>
    </message>
    <message>
        <source>Make styles of ##, -, 1. and ** while &amp;typing</source>
        <translation>&amp;Gör rubriker och listor av ##, -, 1. och ** medan du skriver</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>The whole screen for the page (F11, Esc leaves)</source>
        <translation>Hela skärmen för sidan (F11, Esc lämnar)</translation>
    </message>
    <message>
        <source>Pre&amp;view in the browser</source>
        <translation>Förhandsvisa i &amp;webbläsaren</translation>
    </message>
    <message>
        <source>&amp;Style of the paragraph</source>
        <translation>&amp;Styckets format</translation>
    </message>
</context>
<context>
    <name>PageEditorDrawings</name>
    <message>
        <source>Return: %1</source>
        <translation>Retur: %1</translation>
    </message>
</context>
<context>
    <name>PageEditorFiles</name>
    <message>
        <source>Pasting</source>
        <translation>Klistrar in</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Välj bilder</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n file(s)</source>
        <translation>
            <numerusform>Hämtar in %n fil</numerusform>
            <numerusform>Hämtar in %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the image</source>
        <translation>Hämtar in bilden</translation>
    </message>
</context>
<context>
    <name>PageEditorFindBar</name>
    <message>
        <source>Find in the page</source>
        <translation>Sök på sidan</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Find and replace in the page</source>
        <translation>Sök och ersätt på sidan</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Skilj på stora och små bokstäver</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Bara hela ord</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Föregående ställe (Skift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nästa ställe (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, from the end again</source>
        <translation>%1, från slutet igen</translation>
    </message>
    <message>
        <source>%1, from the top again</source>
        <translation>%1, från början igen</translation>
    </message>
    <message>
        <source>These words come from the register. Change them there.</source>
        <translation>Orden kommer ur registret. Ändra dem där.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n ställe ersattes.</numerusform>
            <numerusform>%n ställen ersattes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) come from the register and stay.</source>
        <translation>
            <numerusform>%n ställe kommer ur registret och står kvar.</numerusform>
            <numerusform>%n ställen kommer ur registret och står kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageEditorLink</name>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Ta bort länken</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Vart länken leder</translation>
    </message>
    <message>
        <source>Search for a page, record or document, or paste an address</source>
        <translation>Sök en sida, post eller ett dokument, eller klistra in en adress</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Länkens text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The record it led to is no longer in the register. Choose another, or remove the link.</source>
        <translation>Posten som länken ledde till finns inte längre i registret. Välj en annan, eller ta bort länken.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write where the link shall lead.</source>
        <translation>Skriv vart länken ska leda.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Write other words, or an address like https://www.example.org.</source>
        <translation>Inget heter ”%1”. Skriv andra ord, eller en adress som https://www.example.org.</translation>
    </message>
</context>
<context>
    <name>PageEditorMarks</name>
    <message>
        <source>&amp;Language of the passage</source>
        <translation>&amp;Språk för avsnittet</translation>
    </message>
    <message>
        <source>Language of the passage…</source>
        <translation>Språk för avsnittet…</translation>
    </message>
    <message>
        <source>&amp;Abbreviation…</source>
        <translation>Förk&amp;ortning…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formatting</source>
        <translation>&amp;Rensa formatering</translation>
    </message>
    <message>
        <source>Language, abbreviation, clear formatting</source>
        <translation>Språk, förkortning, rensa formatering</translation>
    </message>
    <message>
        <source>More about the passage</source>
        <translation>Mer om avsnittet</translation>
    </message>
    <message>
        <source>As the page</source>
        <translation>Som sidan</translation>
    </message>
</context>
<context>
    <name>PageEditorPointer</name>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+klick öppnar</translation>
    </message>
    <message>
        <source>Leads to a record that is no longer in the register</source>
        <translation>Leder till en post som inte längre finns i registret</translation>
    </message>
    <message>
        <source>Stands for: %1</source>
        <translation>Står för: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
</context>
<context>
    <name>PageEditorTable</name>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Infoga rad &amp;ovanför</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>Infoga rad &amp;nedanför</translation>
    </message>
    <message>
        <source>Insert column to the &amp;left</source>
        <translation>Infoga kolumn till &amp;vänster</translation>
    </message>
    <message>
        <source>Insert column to the &amp;right</source>
        <translation>Infoga kolumn till &amp;höger</translation>
    </message>
    <message>
        <source>&amp;Merge cells</source>
        <translation>&amp;Slå ihop celler</translation>
    </message>
    <message>
        <source>&amp;Split cell</source>
        <translation>&amp;Dela cellen</translation>
    </message>
    <message>
        <source>First row is &amp;headers</source>
        <translation>Första &amp;raden är rubriker</translation>
    </message>
    <message>
        <source>&amp;First column is headers</source>
        <translation>&amp;Första kolumnen är rubriker</translation>
    </message>
    <message>
        <source>Write &amp;caption</source>
        <translation>Skriv tabell&amp;text</translation>
    </message>
    <message>
        <source>Remove ro&amp;w</source>
        <translation>&amp;Ta bort rad</translation>
    </message>
    <message>
        <source>Remove col&amp;umn</source>
        <translation>Ta bort &amp;kolumn</translation>
    </message>
    <message>
        <source>Remove &amp;table</source>
        <translation>Ta bort ta&amp;bellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>PageEditorText</name>
    <message>
        <source>Paste &amp;words only</source>
        <translation>Klistra in bara &amp;orden</translation>
    </message>
    <message>
        <source>Title of the fact box</source>
        <translation>Faktarutans rubrik</translation>
    </message>
</context>
<context>
    <name>PageEditorWords</name>
    <message>
        <source>source of a quote</source>
        <translation>källa till ett citat</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>numbered list</source>
        <translation>numrerad lista</translation>
    </message>
    <message>
        <source>bulleted list</source>
        <translation>punktlista</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>avdelare</translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>tabellcell</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>tabellrubrik</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>rubrik %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>brödtext</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Place in the site</source>
        <translation>Plats på webbplatsen</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>PageFamily</name>
    <message>
        <source>The page has been removed.</source>
        <translation>Sidan har tagits bort.</translation>
    </message>
    <message>
        <source>The page exists in that language: “%1”. Change that one.</source>
        <translation>Sidan finns på det språket: ”%1”. Ändra den i stället.</translation>
    </message>
    <message>
        <source>Add translation to %1</source>
        <translation>Lägg till översättning till %1</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Counterpart beside the text</source>
        <translation>Motsvarigheten bredvid texten</translation>
    </message>
    <message>
        <source>Status of the page</source>
        <translation>Sidans status</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sidans språk</translation>
    </message>
    <message>
        <source>Go to the page in another language, or translate it</source>
        <translation>Gå till sidan på ett annat språk, eller översätt den</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
    <message>
        <source>See the page as visitors will (Ctrl+Shift+P)</source>
        <translation>Se sidan som besökarna gör (Ctrl+Skift+P)</translation>
    </message>
    <message>
        <source>More about the page</source>
        <translation>Mer om sidan</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versioner…</translation>
    </message>
    <message>
        <source>Address from the title</source>
        <translation>Adress från titeln</translation>
    </message>
    <message>
        <source>%1 – translate…</source>
        <translation>%1 – översätt…</translation>
    </message>
    <message>
        <source>Versions, address, news, languages</source>
        <translation>Versioner, adress, nyhet, språk</translation>
    </message>
    <message>
        <source>News of a day…</source>
        <translation>Nyhet för en dag…</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Läsbarhet</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Writing help</source>
        <translation>Skrivhjälp</translation>
    </message>
    <message>
        <source>Show the longest sentence</source>
        <translation>Visa den längsta meningen</translation>
    </message>
    <message>
        <source>LIX %1</source>
        <translation>LIX %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest sentence: %n words</source>
        <translation>
            <numerusform>Längsta meningen: %n ord</numerusform>
            <numerusform>Längsta meningen: %n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the word in the text</source>
        <translation>Visa ordet i texten</translation>
    </message>
    <message>
        <source>Write it in place of “%1”</source>
        <translation>Skriv det i stället för ”%1”</translation>
    </message>
    <message>
        <source>Add to words</source>
        <translation>Lägg till i ordlistan</translation>
    </message>
    <message>
        <source>“%1” is right, in all pages</source>
        <translation>”%1” är rätt, på alla sidor</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>mycket lätt</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>lätt</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>svår</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>mycket svår</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>“%1” is right, in this page</source>
        <translation>”%1” är rätt, på den här sidan</translation>
    </message>
</context>
<context>
    <name>PageHelpOutline</name>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>PageHelpPanel</name>
    <message>
        <source>Writing help</source>
        <translation>Skrivhjälp</translation>
    </message>
    <message>
        <source>Close the writing help and show the page&apos;s facts (F7)</source>
        <translation>Stäng skrivhjälpen och visa sidans uppgifter (F7)</translation>
    </message>
    <message>
        <source>Close the writing help</source>
        <translation>Stäng skrivhjälpen</translation>
    </message>
</context>
<context>
    <name>PageHelpSection</name>
    <message>
        <source>Show “%1”</source>
        <translation>Visa ”%1”</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Dölj ”%1”</translation>
    </message>
</context>
<context>
    <name>PageHelpSpelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add “%1” to the register&apos;s words</source>
        <translation>Lägg till ”%1” i registrets ordlista</translation>
    </message>
    <message>
        <source>Add “%1” to the words</source>
        <translation>Lägg till ”%1” i ordlistan</translation>
    </message>
    <message>
        <source>Our municipality</source>
        <translation>Vår kommun</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Skriv ”%1”</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Söker förslag…</translation>
    </message>
    <message>
        <source>Ignore “%1” in this page</source>
        <translation>Hoppa över ”%1” på den här sidan</translation>
    </message>
</context>
<context>
    <name>PageImage</name>
    <message>
        <source>The image</source>
        <translation>Bilden</translation>
    </message>
    <message>
        <source>%1 is too large to be brought in. Make it smaller first.</source>
        <translation>%1 är för stor för att hämtas in. Gör den mindre först.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 är tom. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Make it smaller first.</source>
        <translation>%1 är större än %2. Gör den mindre först.</translation>
    </message>
    <message>
        <source>%1 is a drawing (SVG), which may hold programs. Save it as PNG and choose that file.</source>
        <translation>%1 är en teckning (SVG), som kan innehålla program. Spara den som PNG och välj den filen.</translation>
    </message>
    <message>
        <source>%1 is a kind of image that cannot be read here. Save it as JPEG or PNG and choose that file.</source>
        <translation>%1 är en sorts bild som inte kan läsas här. Spara den som JPEG eller PNG och välj den filen.</translation>
    </message>
    <message>
        <source>%1 is not an image. Choose a file in PNG, JPEG, WebP or GIF.</source>
        <translation>%1 är ingen bild. Välj en fil i PNG, JPEG, WebP eller GIF.</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another file.</source>
        <translation>%1 är skadad. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which is too large. Make it smaller first.</source>
        <translation>%1 har %2 × %3 bildpunkter, vilket är för mycket. Gör den mindre först.</translation>
    </message>
    <message>
        <source>%1 moves, which disturbs those who read. Choose a still image.</source>
        <translation>%1 rör sig, vilket stör den som läser. Välj en stillbild.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kan inte läsas. Välj en annan fil.</translation>
    </message>
</context>
<context>
    <name>PageLanguages</name>
    <message>
        <source>Norwegian</source>
        <translation>Norska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanska</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienska</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederländska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estniska</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettiska</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauiska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Making the pages was stopped.</source>
        <translation>Du stoppade sidorna innan de var klara.</translation>
    </message>
</context>
<context>
    <name>PageMoves</name>
    <message>
        <source>The page has been removed.</source>
        <translation>Sidan har tagits bort.</translation>
    </message>
    <message>
        <source>“%1” cannot stand below itself. Choose a place elsewhere.</source>
        <translation>”%1” kan inte stå under sig själv. Välj en plats någon annanstans.</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>Flytta sida</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>No preview can be written to “%1”. Make room there, and try again.</source>
        <translation>Ingen förhandsvisning kan skrivas till ”%1”. Gör plats där och försök igen.</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Gör förhandsvisningen</translation>
    </message>
    <message>
        <source>The browser could not be started. Open %1 in it yourself.</source>
        <translation>Webbläsaren kunde inte startas. Öppna %1 i den själv.</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Pages as they will be on paper</source>
        <translation>Sidorna som de blir på papper</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>PageSide</name>
    <message>
        <source>Writing help</source>
        <translation>Skrivhjälp</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>PageStripModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>PageTemplates</name>
    <message>
        <source>There is no template “%1”. Choose another.</source>
        <translation>Det finns ingen mall ”%1”. Välj en annan.</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Tom sida</translation>
    </message>
    <message>
        <source>Project page</source>
        <translation>Projektsida</translation>
    </message>
    <message>
        <source>Network page</source>
        <translation>Nätverkssida</translation>
    </message>
    <message>
        <source>Twin-town page</source>
        <translation>Vänortssida</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyhet</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
</context>
<context>
    <name>PageTree</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Ready, not on the web yet</source>
        <translation>Klar, inte på webben än</translation>
    </message>
    <message>
        <source>Draft, not on the web yet</source>
        <translation>Utkast, inte på webben än</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation>Ska granskas senast %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Translation older than the original</source>
        <translation>Översättning äldre än originalet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move below the page above</source>
        <translation>Flytta in under sidan ovanför</translation>
    </message>
    <message>
        <source>Move out one level</source>
        <translation>Flytta ut en nivå</translation>
    </message>
</context>
<context>
    <name>PageVersion</name>
    <message>
        <source>As it stands</source>
        <translation>Som den är</translation>
    </message>
</context>
<context>
    <name>PageVersionsDialog</name>
    <message>
        <source>Restore this version</source>
        <translation>Återställ den här versionen</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versioner av ”%1”</translation>
    </message>
    <message>
        <source>Reading the versions … %1</source>
        <translation>Läser versionerna … %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>One version is compared with the one before it. Choose two to compare them (Ctrl).</source>
        <translation>En version jämförs med den före. Välj två för att jämföra dem (Ctrl).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reading the versions …</source>
        <translation>Läser versionerna …</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <translation>
            <numerusform>%1, %2, %n ord</numerusform>
            <numerusform>%1, %2, %n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>The first version, from %1</source>
        <translation>Den första versionen, från %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Återställ versionen från %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>New page under the current one (Ctrl+N)</source>
        <translation>Ny sida under den valda (Ctrl+N)</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Filtrera sidorna</translation>
    </message>
    <message>
        <source>Filter the pages (Ctrl+L)</source>
        <translation>Filtrera sidorna (Ctrl+L)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Draft, not on the web yet</source>
        <translation>Utkast, inte på webben än</translation>
    </message>
    <message>
        <source>Ready, not on the web yet</source>
        <translation>Klar, inte på webben än</translation>
    </message>
    <message>
        <source>To be reviewed soon</source>
        <translation>Ska granskas snart</translation>
    </message>
    <message>
        <source>Add the first with Ctrl+N.</source>
        <translation>Lägg till den första med Ctrl+N.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” är borttagen.</translation>
    </message>
    <message>
        <source>New page from a template…</source>
        <translation>Ny sida från en mall…</translation>
    </message>
    <message>
        <source>Translation older than the original</source>
        <translation>Översättning äldre än originalet</translation>
    </message>
    <message>
        <source>Facts and &amp;writing help</source>
        <translation>F&amp;akta och skrivhjälp</translation>
    </message>
    <message>
        <source>&amp;Go to the next part</source>
        <translation>Gå till nästa de&amp;l</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Spara sidan</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Utkast sparat kl. %1</translation>
    </message>
    <message>
        <source>New page below</source>
        <translation>Ny sida under</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible and review date</source>
        <translation>Ansvarig och granskningsdatum</translation>
    </message>
    <message>
        <source>Copy for the web</source>
        <translation>Kopiera för webben</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>“%1” has more than %2 decimals. Round it first.</source>
        <translation>”%1” har fler än %2 decimaler. Avrunda först.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>”%1” är ett för stort tal. Skriv ett mindre.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it like 250 302,59.</source>
        <translation>”%1” är inget belopp. Skriv så här: 250 302,59.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 11,25.</source>
        <translation>”%1” är inget tal. Skriv så här: 11,25.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>”%1” är inget heltal. Skriv utan decimaler.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej. Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>”%1” är inget av valen. Välj ett i listan.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Uppgiften behövs. Fyll i den.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2027-01-31.</source>
        <translation>”%1” är inget datum. Skriv så här: 2027-01-31.</translation>
    </message>
    <message>
        <source>%1 is not in the calendar. Write %2 or earlier.</source>
        <translation>%1 finns inte i kalendern. Skriv %2 eller tidigare.</translation>
    </message>
    <message>
        <source>“%1” could mean thousands or decimals. Write thousands with a space: %2.</source>
        <translation>”%1” kan betyda tusental eller decimaler. Skriv tusental med mellanslag: %2.</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>EU part</source>
        <translation>EU-del</translation>
    </message>
    <message>
        <source>The EU part is larger than the partner&apos;s budget.</source>
        <translation>EU-delen är större än partnerns budget. Kontrollera beloppen.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>PartnershipFacts</name>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
</context>
<context>
    <name>PasteLayout</name>
    <message>
        <source>Nothing can be pasted into %1. Select cells of another column.</source>
        <translation>Det går inte att klistra in i %1. Markera celler i en annan kolumn.</translation>
    </message>
    <message>
        <source>Nothing can be pasted into %1: that part is left out.</source>
        <translation>Det går inte att klistra in i %1: den delen lämnas utanför.</translation>
    </message>
    <message>
        <source>The first row names the columns: the values are pasted by name.</source>
        <translation>Första raden namnger kolumnerna: värdena klistras in efter namn.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard has %n more column(s) than there is room for: the last of them are left out.</source>
        <translation>
            <numerusform>Urklipp har %n kolumn mer än vad som får plats: den sista lämnas utanför.</numerusform>
            <numerusform>Urklipp har %n kolumner mer än vad som får plats: de sista lämnas utanför.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates in “%1” are read as %2.</source>
        <translation>Datumen i ”%1” läses som %2.</translation>
    </message>
</context>
<context>
    <name>PastePlanner</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet shows when a column is too narrow. Make it wider there and copy again.</source>
        <translation>”%1” är vad ett kalkylark visar när en kolumn är för smal. Gör den bredare där och kopiera igen.</translation>
    </message>
    <message>
        <source>A new record needs this. Without it the row is left out.</source>
        <translation>En ny post behöver detta. Utan det lämnas raden utanför.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) no longer exist and are left out.</source>
        <translation>
            <numerusform>%n post finns inte längre och lämnas utanför.</numerusform>
            <numerusform>%n poster finns inte längre och lämnas utanför.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfContents</name>
    <message>
        <source>The PDF cannot be finished. Save the report as a web page instead, and tell us about it.</source>
        <translation>PDF-filen kan inte göras färdig. Spara rapporten som webbsida i stället, och berätta för oss om felet.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Det finns inget att skriva ut.</translation>
    </message>
    <message>
        <source>Its pages cannot be painted.</source>
        <translation>Sidorna kan inte ritas.</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>This is required.</source>
        <translation>Uppgiften behövs. Fyll i den.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Take with</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna utanför</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>The whole change becomes one step in Undo.</source>
        <translation>Hela ändringen blir ett steg i Ångra.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PrintActs</name>
    <message numerus="yes">
        <source>Print %n document(s)</source>
        <translation>
            <numerusform>Skriv ut %n dokument</numerusform>
            <numerusform>Skriv ut %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n document(s)</source>
        <translation>
            <numerusform>Skriver ut %n dokument</numerusform>
            <numerusform>Skriver ut %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>Sidorna skickades till skrivaren.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Spara som webbsida</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Gör PDF-filen</translation>
    </message>
    <message>
        <source>Making the web page</source>
        <translation>Gör webbsidan</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 skrevs.</translation>
    </message>
    <message>
        <source>Files are already there</source>
        <translation>Det finns redan filer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are already in the folder.</source>
        <translation>
            <numerusform>%n fil med ett av namnen finns redan i mappen.</numerusform>
            <numerusform>%n filer med de här namnen finns redan i mappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersätt dem</translation>
    </message>
    <message>
        <source>Keep both, with numbers</source>
        <translation>Behåll båda, med nummer</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) in a folder</source>
        <translation>
            <numerusform>Spara %n fil i en mapp</numerusform>
            <numerusform>Spara %n filer i en mapp</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Tittar i mappen</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Skriver %n fil</numerusform>
            <numerusform>Skriver %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n fil skrevs i ”%1”.</numerusform>
            <numerusform>%n filer skrevs i ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer on this computer. Add one in the settings of the system, or save as PDF.</source>
        <translation>Det finns ingen skrivare på datorn. Lägg till en i systemets inställningar, eller spara som PDF.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print and reports</source>
        <translation>Skriv ut och rapporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-post…</translation>
    </message>
    <message>
        <source>A new letter with the PDF, in your mail program</source>
        <translation>Ett nytt brev med PDF-filen i ditt e-postprogram</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Öppna i we&amp;bbläsaren</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Spara som &amp;webbsida…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>There are no records here to print.</source>
        <translation>Här finns inget att skriva ut.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Gör sidorna…</translation>
    </message>
    <message>
        <source>Making the pages: document %1 of %2</source>
        <translation>Gör sidorna: dokument %1 av %2</translation>
    </message>
    <message>
        <source>Not all pages are shown, because you stopped. What you print or save holds them all.</source>
        <translation>Alla sidor visas inte, eftersom du stoppade. Det du skriver ut eller sparar har med alla.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Making the pages was stopped.</source>
        <translation>Du stoppade sidorna innan de var klara.</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Gör sidorna</translation>
    </message>
    <message>
        <source>Choose another report or other records at the left.</source>
        <translation>Välj en annan rapport eller andra poster till vänster.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Re&amp;cords</source>
        <translation>P&amp;oster</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppera efter</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>S&amp;torlek</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Rikt&amp;ning</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Marginaler</translation>
    </message>
    <message>
        <source>With room for punched holes</source>
        <translation>Med plats för hålslag</translation>
    </message>
    <message>
        <source>Narrow, 10 mm</source>
        <translation>Smala, 10 mm</translation>
    </message>
    <message>
        <source>Wide, 25 mm</source>
        <translation>Breda, 25 mm</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>Left margin, mm</source>
        <translation>Vänster, mm</translation>
    </message>
    <message>
        <source>Top margin, mm</source>
        <translation>Överst, mm</translation>
    </message>
    <message>
        <source>Right margin, mm</source>
        <translation>Höger, mm</translation>
    </message>
    <message>
        <source>Bottom margin, mm</source>
        <translation>Nederst, mm</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I färg</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>I grått</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>S&amp;idor</translation>
    </message>
    <message>
        <source>Such as 1–3, 5</source>
        <translation>Till exempel 1–3, 5</translation>
    </message>
    <message>
        <source>PDF and web page</source>
        <translation>PDF och webbsida</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Fi&amp;ler</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>Alla i en PDF</translation>
    </message>
    <message>
        <source>A file for each record</source>
        <translation>En fil för varje post</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>Den %n valda</numerusform>
            <numerusform>De %n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>As the table shows (%1)</source>
        <translation>Som tabellen visar (%1)</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Hela registret</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alla (%1)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Som vanligt</translation>
    </message>
    <message>
        <source>“%1” are no pages. Write them like 1–3, 5.</source>
        <translation>”%1” är inga sidor. Skriv dem som 1–3, 5.</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>Mapp med egna mallar</translation>
    </message>
    <message>
        <source>As the program has them</source>
        <translation>Som programmets eget</translation>
    </message>
    <message>
        <source>Own &amp;templates</source>
        <translation>Egna m&amp;allar</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>E&amp;xemplar</translation>
    </message>
    <message>
        <source>Publish the web page rather than the PDF: screen readers find no headings or tables in the PDF, because it is not tagged.</source>
        <translation>Publicera hellre webbsidan än PDF-filen: skärmläsare hittar varken rubriker eller tabeller i PDF-filen, eftersom den inte är taggad.</translation>
    </message>
    <message>
        <source>For use inside the municipality: the report may hold projects and people that are not published.</source>
        <translation>För bruk inom kommunen: rapporten kan innehålla projekt och personer som inte är publicerade.</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Som det passar</translation>
    </message>
    <message>
        <source>Upright, also wide tables</source>
        <translation>Stående, även breda tabeller</translation>
    </message>
    <message>
        <source>As it fits: upright, but wide tables lying</source>
        <translation>Som det passar: stående, men breda tabeller liggande</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message numerus="yes">
        <source>There are no such pages. The document has %n page(s).</source>
        <translation>
            <numerusform>De sidorna finns inte. Dokumentet har %n sida.</numerusform>
            <numerusform>De sidorna finns inte. Dokumentet har %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or choose another one.</source>
        <translation>Skrivaren svarar inte. Se efter att den är på, eller välj en annan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Avbrutet. Inget skrevs ut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n page(s) had already been sent to the printer.</source>
        <translation>
            <numerusform>Avbrutet. %n sida hade redan skickats till skrivaren.</numerusform>
            <numerusform>Avbrutet. %n sidor hade redan skickats till skrivaren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Managing authority</source>
        <translation>Förvaltande myndighet</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Finansieringstext</translation>
    </message>
    <message>
        <source>Currency of thresholds</source>
        <translation>Gränsernas valuta</translation>
    </message>
    <message>
        <source>Plaque from</source>
        <translation>Skylt från</translation>
    </message>
    <message>
        <source>Event from</source>
        <translation>Evenemang från</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Source checked</source>
        <translation>Källan kontrollerad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message>
        <source>EU publicity</source>
        <translation>EU-synlighet</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>Varifrån uppgifterna kommer</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The EU contribution is larger than the total cost.</source>
        <translation>EU-stödet är större än den totala kostnaden. Kontrollera beloppen.</translation>
    </message>
    <message>
        <source>The amounts have no currency.</source>
        <translation>Beloppen saknar valuta. Välj en.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titel på engelska</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipality&apos;s role</source>
        <translation>Kommunens roll</translation>
    </message>
    <message>
        <source>Programme role</source>
        <translation>Programroll</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externt nummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Total eligible cost</source>
        <translation>Total kostnad</translation>
    </message>
    <message>
        <source>EU contribution</source>
        <translation>EU-stöd</translation>
    </message>
    <message>
        <source>Own co-financing in cash</source>
        <translation>Egen insats, kontant</translation>
    </message>
    <message>
        <source>Own co-financing in time</source>
        <translation>Egen insats, arbetstid</translation>
    </message>
    <message>
        <source>Other financing</source>
        <translation>Annan finansiering</translation>
    </message>
    <message>
        <source>Rate to SEK</source>
        <translation>Kurs till SEK</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Kursens datum</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektledare</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Policy objective</source>
        <translation>Politiskt mål</translation>
    </message>
    <message>
        <source>Specific objective</source>
        <translation>Specifikt mål</translation>
    </message>
    <message>
        <source>Agenda 2030 goals</source>
        <translation>Agenda 2030-mål</translation>
    </message>
    <message>
        <source>Strategy priority</source>
        <translation>Prioritering</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Summary in English</source>
        <translation>Sammanfattning på engelska</translation>
    </message>
    <message>
        <source>Aims in English</source>
        <translation>Syfte på engelska</translation>
    </message>
    <message>
        <source>Results in English</source>
        <translation>Resultat på engelska</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Kohesio link</source>
        <translation>Länk till Kohesio</translation>
    </message>
    <message>
        <source>keep.eu link</source>
        <translation>Länk till keep.eu</translation>
    </message>
    <message>
        <source>CORDIS link</source>
        <translation>Länk till CORDIS</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Alt text of the image</source>
        <translation>Bildens alternativtext</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Poster put up</source>
        <translation>Affisch uppsatt</translation>
    </message>
    <message>
        <source>Plaque put up</source>
        <translation>Skylt uppsatt</translation>
    </message>
    <message>
        <source>Event held</source>
        <translation>Evenemang hållet</translation>
    </message>
    <message>
        <source>The image has no alt text.</source>
        <translation>Bilden saknar alternativtext. Skriv en.</translation>
    </message>
    <message>
        <source>A rate is larger than zero.</source>
        <translation>En kurs är större än noll. Skriv om den.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>EU projects</source>
        <translation>EU-projekt</translation>
    </message>
    <message>
        <source>Co-financing rate, %</source>
        <translation>Medfinansieringsgrad, %</translation>
    </message>
    <message>
        <source>EU contribution, SEK</source>
        <translation>EU-stöd, SEK</translation>
    </message>
    <message>
        <source>Total eligible cost, SEK</source>
        <translation>Total kostnad, SEK</translation>
    </message>
    <message>
        <source>Public status</source>
        <translation>Offentlig status</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar kvar</translation>
    </message>
    <message>
        <source>LIX of the summary</source>
        <translation>LIX för sammanfattningen</translation>
    </message>
    <message>
        <source>Missing EU publicity</source>
        <translation>EU-synlighet som saknas</translation>
    </message>
    <message>
        <source>EU contribution, own co-financing and other financing are together larger than the total cost. Correct one of them.</source>
        <translation>EU-stödet, den egna insatsen och annan finansiering är tillsammans större än den totala kostnaden. Rätta något av beloppen.</translation>
    </message>
</context>
<context>
    <name>ProjectFacts</name>
    <message>
        <source>Time and money</source>
        <translation>Tid och pengar</translation>
    </message>
    <message>
        <source>Start – end</source>
        <translation>Start – slut</translation>
    </message>
    <message>
        <source>EU share</source>
        <translation>EU-andel</translation>
    </message>
    <message>
        <source>Aims and content</source>
        <translation>Mål och innehåll</translation>
    </message>
    <message>
        <source>Project data</source>
        <translation>Projektuppgifter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>e.g. KS 2023/117</source>
        <translation>t.ex. KS 2023/117</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>e.g. RSO2.5</source>
        <translation>t.ex. RSO2.5</translation>
    </message>
    <message>
        <source>What the project does, for those who do not know it</source>
        <translation>Vad projektet gör, för den som inte känner till det</translation>
    </message>
    <message>
        <source>What the project shall lead to, in two or three sentences</source>
        <translation>Vad projektet ska leda till, i två–tre meningar</translation>
    </message>
    <message>
        <source>What the project has led to, in two or three sentences</source>
        <translation>Vad projektet har lett till, i två–tre meningar</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>Somebody else has changed some of these cells. What stands there now is shown.</source>
        <translation>Någon annan har ändrat några av de här cellerna. Det som står där nu visas.</translation>
    </message>
    <message>
        <source>The register is open for reading only. Make a copy to change it.</source>
        <translation>Registret är bara öppet för läsning. Gör en kopia för att ändra i det.</translation>
    </message>
</context>
<context>
    <name>RangePreview</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Create the %1 missing record(s): %2</source>
        <translation>
            <numerusform>Skapa %1 post som saknas: %2</numerusform>
            <numerusform>Skapa %1 poster som saknas: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeRows</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) no longer exist and are left out.</source>
        <translation>
            <numerusform>%n post finns inte längre och lämnas utanför.</numerusform>
            <numerusform>%n poster finns inte längre och lämnas utanför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have another currency than %1: the amount is written as it stands, without conversion.</source>
        <translation>
            <numerusform>%n post har en annan valuta än %1: beloppet skrivs som det står, utan omräkning.</numerusform>
            <numerusform>%n poster har en annan valuta än %1: beloppet skrivs som det står, utan omräkning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The record no longer exists. Somebody may have removed it.</source>
        <translation>Posten finns inte längre. Någon kan ha tagit bort den.</translation>
    </message>
</context>
<context>
    <name>ReadyViews</name>
    <message>
        <source>Ongoing</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Ends within a year</source>
        <translation>Slutar inom ett år</translation>
    </message>
    <message>
        <source>Missing results</source>
        <translation>Saknar resultat</translation>
    </message>
    <message>
        <source>Missing EU publicity</source>
        <translation>Saknar EU-synlighet</translation>
    </message>
    <message>
        <source>Applications under way</source>
        <translation>Ansökningar på gång</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Medlem nu</translation>
    </message>
    <message>
        <source>Fees this year</source>
        <translation>Avgifter i år</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Agreements to review</source>
        <translation>Avtal att se över</translation>
    </message>
    <message>
        <source>Without a day of review</source>
        <translation>Utan datum för översyn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort ur listan</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>no longer there</source>
        <translation>finns inte längre</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · skrivskyddad</translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>Not shown on the web site</source>
        <translation>Visas inte på webbplatsen</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>No record is chosen. Choose one in the table, or add one.</source>
        <translation>Ingen post är vald. Välj en i tabellen, eller lägg till en.</translation>
    </message>
    <message>
        <source>EU publicity</source>
        <translation>EU-synlighet</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Write some words of its name</source>
        <translation>Skriv några ord ur namnet</translation>
    </message>
    <message>
        <source>“%1” is not a record. Choose one from the list.</source>
        <translation>”%1” är ingen post. Välj en i listan.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>Ta bort %n post</numerusform>
            <numerusform>Ta bort %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicera %1</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: inget</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n record(s), closed</source>
        <translation>
            <numerusform>Grupp %1, %n post, stängd</numerusform>
            <numerusform>Grupp %1, %n poster, stängd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n record(s), open</source>
        <translation>
            <numerusform>Grupp %1, %n post, öppen</numerusform>
            <numerusform>Grupp %1, %n poster, öppen</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>sorterad stigande</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>sorterad fallande</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrerad</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>This is computed. Change the fields that it comes from.</source>
        <translation>Det här räknas ut. Ändra fälten som det räknas ut från.</translation>
    </message>
    <message>
        <source>A page is written in its editor, not in the table.</source>
        <translation>En sida skrivs i sin redigerare, inte i tabellen.</translation>
    </message>
    <message>
        <source>A file is chosen in the form beside the table.</source>
        <translation>En fil väljs i formuläret bredvid tabellen.</translation>
    </message>
    <message>
        <source>The register is open for reading only. Nothing can be changed in it now.</source>
        <translation>Registret är bara öppet för läsning. Inget kan ändras i det nu.</translation>
    </message>
    <message>
        <source>Press the space bar to change between yes and no.</source>
        <translation>Tryck på blanksteg för att byta mellan ja och nej.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Redigera cellen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Öppna ”%1”</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>The document is no longer in the register</source>
        <translation>Dokumentet finns inte längre i registret</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Byt ut…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Not for the web site, which shows the words without a link</source>
        <translation>Inte för webbplatsen, som visar orden utan länk</translation>
    </message>
    <message>
        <source>Contact, always as in the register</source>
        <translation>Kontakt, alltid som i registret</translation>
    </message>
    <message>
        <source>Contact centre, always as in the settings</source>
        <translation>Kontaktcenter, alltid som i inställningarna</translation>
    </message>
    <message>
        <source>The contact centre has no telephone and no e-mail yet</source>
        <translation>Kontaktcentret har varken telefon eller e-post än</translation>
    </message>
    <message>
        <source>%1 may not be published, so the web site leaves this out</source>
        <translation>%1 får inte publiceras, så webbplatsen utelämnar detta</translation>
    </message>
    <message>
        <source>The contact is no longer in the register</source>
        <translation>Kontakten finns inte längre i registret</translation>
    </message>
</context>
<context>
    <name>ReferenceCombo</name>
    <message>
        <source>“%1” is not in the register. Choose from the list or create it.</source>
        <translation>”%1” finns inte i registret. Välj i listan eller skapa posten.</translation>
    </message>
    <message>
        <source>New “%1”…</source>
        <translation>Ny post ”%1”…</translation>
    </message>
</context>
<context>
    <name>ReferenceFieldEditor</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>This is required. Choose from the list.</source>
        <translation>Uppgiften behövs. Välj i listan.</translation>
    </message>
</context>
<context>
    <name>RegisterHead</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>“%1” was removed.</source>
        <translation>”%1” är borttagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were removed.</source>
        <translation>
            <numerusform>%n post är borttagen.</numerusform>
            <numerusform>%n poster är borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Inget innehåller ”%1”.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Add the first with Ctrl+N, or import a list.</source>
        <translation>Lägg till den första med Ctrl+N, eller importera en lista.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Registret är bara öppet för läsning.</translation>
    </message>
    <message>
        <source>Previous record (Alt+Up)</source>
        <translation>Föregående post (Alt+Upp)</translation>
    </message>
    <message>
        <source>Next record (Alt+Down)</source>
        <translation>Nästa post (Alt+Ned)</translation>
    </message>
    <message>
        <source>The chosen cells do not form a rectangle. Choose cells that stand together.</source>
        <translation>De markerade cellerna bildar ingen rektangel. Markera celler som står tillsammans.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n post ändrades.</numerusform>
            <numerusform>%n poster ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>Ändra flera…</translation>
    </message>
    <message>
        <source>Show in the form</source>
        <translation>Visa i formuläret</translation>
    </message>
    <message>
        <source>Nothing was added: it belongs to “%1” already.</source>
        <translation>Inget lades till: den hör redan till ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n organisation lades till i ”%1”.</numerusform>
            <numerusform>%n organisationer lades till i ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fulfils the conditions.</source>
        <translation>Ingen post uppfyller villkoren.</translation>
    </message>
    <message>
        <source>Write fewer words, or take away a condition.</source>
        <translation>Skriv färre ord, eller ta bort ett villkor.</translation>
    </message>
    <message>
        <source>Copy for the web</source>
        <translation>Kopiera för webben</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is chosen. Choose one first.</source>
        <translation>Inget dokument är valt. Välj ett först.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kan inte läsas. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is too large to keep here. Keep it elsewhere and write its address.</source>
        <translation>%1 är för stor för registret. Spara filen på ett annat ställe och skriv dess adress.</translation>
    </message>
    <message>
        <source>No deadlines yet. Add the first one above.</source>
        <translation>Inga tidsfrister än. Lägg till den första här ovanför.</translation>
    </message>
    <message>
        <source>No documents yet. Add an address above, or drag a file here.</source>
        <translation>Inga dokument än. Lägg till en adress här ovanför, eller dra hit en fil.</translation>
    </message>
    <message>
        <source>No events yet. Add the first one above.</source>
        <translation>Inga händelser än. Lägg till den första här ovanför.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Lägg till tidsfrist</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Lägg till händelse</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Lägg till partner</translation>
    </message>
    <message>
        <source>No partners yet. Add the first one above.</source>
        <translation>Inga partner än. Lägg till den första här ovanför.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Lägg till medlem</translation>
    </message>
    <message>
        <source>No members yet. Add the first one above.</source>
        <translation>Inga medlemmar än. Lägg till den första här ovanför.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Lägg till år</translation>
    </message>
    <message>
        <source>No years yet. Add the first one above.</source>
        <translation>Inga år än. Lägg till det första här ovanför.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Add partnership</source>
        <translation>Lägg till partnerskap</translation>
    </message>
    <message>
        <source>A partner in no project yet. Add the first one above.</source>
        <translation>Inte partner i något projekt än. Lägg till det första här ovanför.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Lägg till medlemskap</translation>
    </message>
    <message>
        <source>A member of no network yet. Add the first one above.</source>
        <translation>Inte medlem i något nätverk än. Lägg till det första här ovanför.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontakt</translation>
    </message>
    <message>
        <source>No contacts yet. Add the first one above.</source>
        <translation>Inga kontakter än. Lägg till den första här ovanför.</translation>
    </message>
    <message>
        <source>No project has this programme. Choose it in a project.</source>
        <translation>Inget projekt har det här programmet. Välj det i ett projekt.</translation>
    </message>
</context>
<context>
    <name>RelatedListDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Ta bort %1 av %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>RemovedModel</name>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Records that went with it because they belonged to it. They come back with it.</source>
        <translation>Poster som följde med för att de hörde till den. De kommer tillbaka med den.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Med den</translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message>
        <source>Filter removed records</source>
        <translation>Filtrera borttagna poster</translation>
    </message>
    <message>
        <source>Removed records, the latest first</source>
        <translation>Borttagna poster, de senaste först</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No removed record matches. Write something else, or clear the filter.</source>
        <translation>Ingen borttagen post stämmer. Skriv något annat, eller töm filtret.</translation>
    </message>
    <message>
        <source>Looking for removed records…</source>
        <translation>Letar efter borttagna poster…</translation>
    </message>
    <message>
        <source>No record has been removed from this register.</source>
        <translation>Ingen post har tagits bort ur registret.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %1 record(s)</source>
        <translation>
            <numerusform>Hämta tillbaka %1 post</numerusform>
            <numerusform>Hämta tillbaka %1 poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>The register is open for reading only. Nothing can be brought back in it.</source>
        <translation>Registret är öppet bara för läsning. Inget kan hämtas tillbaka i det.</translation>
    </message>
    <message>
        <source>Choose the records to bring back. What belonged to them comes along.</source>
        <translation>Välj de poster som ska hämtas tillbaka. Det som hörde till dem följer med.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are back.</source>
        <translation>
            <numerusform>%1 post är tillbaka.</numerusform>
            <numerusform>%1 poster är tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such note(s).</source>
        <translation>
            <numerusform>Det finns %n sådan anmärkning till.</numerusform>
            <numerusform>Det finns %n sådana anmärkningar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Stopped. Change something at the left to look again.</source>
        <translation>Avbrutet. Ändra något till vänster för att söka igen.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 hit(s)</source>
        <translation>
            <numerusform>Ersätt %1 träff</numerusform>
            <numerusform>Ersätt %1 träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>Ersätt ”%1” med ”%2”</translation>
    </message>
    <message>
        <source>Preparing the change</source>
        <translation>Förbereder ändringen</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %1 hit(s)</source>
        <translation>
            <numerusform>Ersätter %1 träff</numerusform>
            <numerusform>Ersätter %1 träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is open for reading only. Make a copy to change it.</source>
        <translation>Registret är bara öppet för läsning. Gör en kopia för att ändra i det.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Inget ersattes.</translation>
    </message>
</context>
<context>
    <name>ReplaceFields</name>
    <message>
        <source>Fields to look in</source>
        <translation>Fält att söka i</translation>
    </message>
    <message>
        <source>Web addresses of links</source>
        <translation>Länkars webbadresser</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Find</source>
        <translation>Sök efter</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>nothing: the words are taken away</source>
        <translation>inget: orden tas bort</translation>
    </message>
    <message>
        <source>Capital and small letters matter</source>
        <translation>Skilj på stora och små bokstäver</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Bara hela ord</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Sök i</translation>
    </message>
    <message numerus="yes">
        <source>The %1 row(s) shown</source>
        <translation>
            <numerusform>Den %1 rad som visas</numerusform>
            <numerusform>De %1 rader som visas</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Hela registret</translation>
    </message>
</context>
<context>
    <name>ReplaceModel</name>
    <message>
        <source>%1 · left out</source>
        <translation>%1 · utanför</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>”%1” blir ”%2”</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Stop the search</source>
        <translation>Avbryt sökningen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Every place before and after. Space leaves one out or takes it with again, Enter shows the record.</source>
        <translation>Varje ställe före och efter. Mellanslag lämnar ett utanför eller tar med det igen, Retur visar posten.</translation>
    </message>
    <message>
        <source>Looking through record %1 of %2…</source>
        <translation>Söker igenom post %1 av %2…</translation>
    </message>
    <message>
        <source>No hits. Look in more fields, or for fewer words.</source>
        <translation>Inga träffar. Sök i fler fält, eller efter färre ord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hit(s)</source>
        <translation>
            <numerusform>%1 träff</numerusform>
            <numerusform>%1 träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 record(s)</source>
        <translation>
            <numerusform>i %1 post</numerusform>
            <numerusform>i %1 poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 utanför</numerusform>
            <numerusform>%1 utanför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would become unusable and stay</source>
        <translation>
            <numerusform>%n adress skulle bli obrukbar och lämnas</numerusform>
            <numerusform>%n adresser skulle bli obrukbara och lämnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read and stays as it is</source>
        <translation>%1 går inte att läsa och lämnas som den är</translation>
    </message>
    <message>
        <source>It cannot be written like this and is left out.</source>
        <translation>Det kan inte skrivas så här och lämnas utanför.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Det lämnas utanför.</translation>
    </message>
    <message>
        <source>Replace it anyway, or leave it out.</source>
        <translation>Ersätt ändå, eller lämna det utanför.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>”%1” blir ”%2”.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Uppgiften behövs. Fyll i den.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile. Nothing was replaced: look at the new preview.</source>
        <translation>Någon annan har ändrat %1 under tiden. Inget är ersatt: se den nya förhandsvisningen.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Skriv vad du söker efter.</translation>
    </message>
    <message>
        <source>The new words are the same as the old ones. Write something else.</source>
        <translation>De nya orden är likadana som de gamla. Skriv något annat.</translation>
    </message>
    <message>
        <source>Choose at least one field to look in.</source>
        <translation>Välj minst ett fält att söka i.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>There is nothing to print. Add a record first.</source>
        <translation>Det finns inget att skriva ut. Lägg till en post först.</translation>
    </message>
    <message>
        <source>There is no deadline ahead. Add a deadline first.</source>
        <translation>Det finns ingen frist framåt. Lägg till en frist först.</translation>
    </message>
    <message>
        <source>There is no network to report on. Add a network first.</source>
        <translation>Det finns inget nätverk att rapportera om. Lägg till ett nätverk först.</translation>
    </message>
    <message>
        <source>Projects cannot be grouped by “%1”. Choose another field.</source>
        <translation>Projekt kan inte grupperas efter ”%1”. Välj ett annat fält.</translation>
    </message>
    <message>
        <source>There is no project to report on. Add a project first.</source>
        <translation>Det finns inget projekt att rapportera om. Lägg till ett projekt först.</translation>
    </message>
    <message>
        <source>This report is about %1. Choose those.</source>
        <translation>Den här rapporten handlar om %1. Välj sådana poster.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose another one.</source>
        <translation>Det finns ingen rapport ”%1”. Välj en annan.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Affisch, A3</translation>
    </message>
    <message>
        <source>Publicity duties</source>
        <translation>Publicitetsplikter</translation>
    </message>
    <message>
        <source>Record with its history</source>
        <translation>Post med ändringar</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfölj</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Årsrapport</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Twin towns</source>
        <translation>Vänorter</translation>
    </message>
    <message>
        <source>Deadlines ahead</source>
        <translation>Frister framåt</translation>
    </message>
    <message>
        <source>The table as it is shown</source>
        <translation>Tabellen som den visas</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the templates again.</source>
        <translation>Det finns ingen mapp ”%1”. Välj mallarna igen.</translation>
    </message>
    <message>
        <source>A record that shall be printed no longer exists. Choose again.</source>
        <translation>En post som skulle skrivas ut finns inte längre. Välj på nytt.</translation>
    </message>
    <message>
        <source>The table has no rows to print. Add a record first.</source>
        <translation>Tabellen har inga rader att skriva ut. Lägg till en post först.</translation>
    </message>
    <message>
        <source>There is no twin town to report on. Add a town first.</source>
        <translation>Det finns ingen vänort att rapportera om. Lägg till en ort först.</translation>
    </message>
    <message>
        <source>The poster of “%1” cannot be made: it needs the EU emblem. %2</source>
        <translation>Affischen för ”%1” kan inte göras: den behöver EU-emblemet. %2</translation>
    </message>
    <message>
        <source>Others are changing the register right now. Wait a moment, then print again.</source>
        <translation>Andra ändrar i registret just nu. Vänta en stund och skriv ut igen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) had been written and remain.</source>
        <translation>
            <numerusform>Avbrutet. %n fil hade skrivits och finns kvar.</numerusform>
            <numerusform>Avbrutet. %n filer hade skrivits och finns kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been written before and remain.</source>
        <translation>
            <numerusform>%n fil hade redan skrivits och finns kvar.</numerusform>
            <numerusform>%n filer hade redan skrivits och finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already in the folder, so nothing was written. Choose another folder, or replace the files there.</source>
        <translation>”%1” finns redan i mappen, så inget skrevs. Välj en annan mapp, eller ersätt filerna där.</translation>
    </message>
    <message>
        <source>The poster of “%1” cannot be made: the project has no EU support that was granted. Change its status, or choose another project.</source>
        <translation>Affischen för ”%1” kan inte göras: projektet har inget EU-stöd som är beviljat. Ändra dess status, eller välj ett annat projekt.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>“%1” is in the register already.</source>
        <translation>”%1” finns redan i registret.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>en annan post</translation>
    </message>
    <message>
        <source>“%1” was left out: it belongs to “%2”, which is removed. Bring that back too.</source>
        <translation>”%1” utelämnades: den hör till ”%2”, som är borttagen. Hämta tillbaka den också.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was left empty: “%3” is removed.</source>
        <translation>”%1” för ”%2” lämnades tomt: ”%3” är borttagen.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Det finns inget att hämta tillbaka.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Hämta tillbaka %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n record(s)</source>
        <translation>
            <numerusform>Hämta tillbaka %n post</numerusform>
            <numerusform>Hämta tillbaka %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” now have the same under “%3”: “%4”.</source>
        <translation>”%1” och ”%2” har nu samma under ”%3”: ”%4”.</translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message>
        <source>Take back: %1</source>
        <translation>Ta tillbaka: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%1” is in the register again. It cannot come back twice.</source>
        <translation>”%1” finns i registret igen. Den kan inte komma tillbaka två gånger.</translation>
    </message>
    <message>
        <source>“%1” has been removed since. Bring it back first, under Removed records.</source>
        <translation>”%1” har tagits bort sedan dess. Hämta tillbaka den först, under Borttagna poster.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was changed later. Take back the later change first, or restore the field in the history of the record.</source>
        <translation>”%1” för ”%2” ändrades senare. Ta tillbaka den senare ändringen först, eller återställ fältet i postens historik.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Write heading</source>
        <translation>Skriv rubrik</translation>
    </message>
    <message>
        <source>The heading “%1” skips a level. It should be on level %2.</source>
        <translation>Rubriken ”%1” hoppar över en nivå. Den ska ligga på nivå %2.</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>Byt nivå</translation>
    </message>
    <message>
        <source>Set header</source>
        <translation>Ange rubrik</translation>
    </message>
    <message>
        <source>Write caption</source>
        <translation>Skriv tabelltitel</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Skriv text</translation>
    </message>
    <message>
        <source>The description for search engines is missing.</source>
        <translation>Beskrivning för sökmotorer saknas.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack a summary</source>
        <translation>
            <numerusform>%n projekt saknar sammanfattning</numerusform>
            <numerusform>%n projekt saknar sammanfattning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack aims</source>
        <translation>
            <numerusform>%n projekt saknar syfte</numerusform>
            <numerusform>%n projekt saknar syfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack results</source>
        <translation>
            <numerusform>%n projekt saknar resultat</numerusform>
            <numerusform>%n projekt saknar resultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are not on the web site</source>
        <translation>
            <numerusform>%n projekt visas inte på webbplatsen</numerusform>
            <numerusform>%n projekt visas inte på webbplatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the poster&apos;s date</source>
        <translation>
            <numerusform>%n projekt saknar datum för affisch</numerusform>
            <numerusform>%n projekt saknar datum för affisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) may need a plaque</source>
        <translation>
            <numerusform>%n projekt kan behöva en skylt</numerusform>
            <numerusform>%n projekt kan behöva en skylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the event&apos;s date</source>
        <translation>
            <numerusform>%n projekt saknar datum för evenemang</numerusform>
            <numerusform>%n projekt saknar datum för evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack a programme</source>
        <translation>
            <numerusform>%n projekt saknar program</numerusform>
            <numerusform>%n projekt saknar program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the funding statement</source>
        <translation>
            <numerusform>%n projekt saknar finansieringstext</numerusform>
            <numerusform>%n projekt saknar finansieringstext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack a case number</source>
        <translation>
            <numerusform>%n projekt saknar diarienummer</numerusform>
            <numerusform>%n projekt saknar diarienummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be read</source>
        <translation>
            <numerusform>%n sida kan inte läsas</numerusform>
            <numerusform>%n sidor kan inte läsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) lack a description</source>
        <translation>
            <numerusform>%n sida saknar beskrivning</numerusform>
            <numerusform>%n sidor saknar beskrivning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) skip a heading level</source>
        <translation>
            <numerusform>%n sida hoppar över en rubriknivå</numerusform>
            <numerusform>%n sidor hoppar över en rubriknivå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an empty heading</source>
        <translation>
            <numerusform>%n sida har en tom rubrik</numerusform>
            <numerusform>%n sidor har en tom rubrik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an unclear link text</source>
        <translation>
            <numerusform>%n sida har en otydlig länktext</numerusform>
            <numerusform>%n sidor har en otydlig länktext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a link that leads nowhere</source>
        <translation>
            <numerusform>%n sida har en länk som inte leder någonstans</numerusform>
            <numerusform>%n sidor har en länk som inte leder någonstans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an image without alt text</source>
        <translation>
            <numerusform>%n sida har en bild utan alternativtext</numerusform>
            <numerusform>%n sidor har en bild utan alternativtext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a table without header</source>
        <translation>
            <numerusform>%n sida har en tabell utan rubriker</numerusform>
            <numerusform>%n sidor har en tabell utan rubriker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a table without caption</source>
        <translation>
            <numerusform>%n sida har en tabell utan tabelltitel</numerusform>
            <numerusform>%n sidor har en tabell utan tabelltitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are shown without basis</source>
        <translation>
            <numerusform>%n kontakt visas utan grund</numerusform>
            <numerusform>%n kontakter visas utan grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are due for review</source>
        <translation>
            <numerusform>%n kontakt ska granskas</numerusform>
            <numerusform>%n kontakter ska granskas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change link text</source>
        <translation>Byt länktext</translation>
    </message>
    <message>
        <source>The link “%1” leads to “%2”, which cannot be followed. Write an address that begins with https://.</source>
        <translation>Länken ”%1” går till ”%2”, som inte kan öppnas. Skriv en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Byt adress</translation>
    </message>
    <message>
        <source>%1 is to be shown on the web site without a basis. Write the basis, or do not show the contact.</source>
        <translation>%1 ska visas på webbplatsen utan grund. Skriv grunden, eller visa inte kontakten.</translation>
    </message>
    <message>
        <source>Write basis</source>
        <translation>Skriv grund</translation>
    </message>
    <message>
        <source>%1 was due for review on %2. Check that the basis still holds.</source>
        <translation>%1 skulle ha granskats %2. Kontrollera att grunden fortfarande gäller.</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Ange datum</translation>
    </message>
    <message>
        <source>Aims are missing.</source>
        <translation>Syfte saknas.</translation>
    </message>
    <message>
        <source>Write aims</source>
        <translation>Skriv syfte</translation>
    </message>
    <message>
        <source>Results are missing, the project has ended.</source>
        <translation>Resultat saknas, projektet har slutat.</translation>
    </message>
    <message>
        <source>Results are missing, the project ends soon.</source>
        <translation>Resultat saknas, projektet slutar snart.</translation>
    </message>
    <message>
        <source>Write results</source>
        <translation>Skriv resultat</translation>
    </message>
    <message>
        <source>A short description is missing.</source>
        <translation>Sammanfattning saknas.</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>Skriv sammanfattning</translation>
    </message>
    <message>
        <source>The project is not on the web site. EU support asks for it.</source>
        <translation>Projektet visas inte på webbplatsen. EU-stödet kräver det.</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>The poster&apos;s date is missing.</source>
        <translation>Datum för affischen saknas.</translation>
    </message>
    <message>
        <source>The cost reaches the programme&apos;s limit for a plaque. Physical investments need one.</source>
        <translation>Kostnaden når programmets gräns för skylt. Fysiska investeringar behöver en.</translation>
    </message>
    <message>
        <source>The cost reaches the programme&apos;s limit for a public event. Its date is missing.</source>
        <translation>Kostnaden når programmets gräns för ett evenemang. Datum för det saknas.</translation>
    </message>
    <message>
        <source>The programme is missing, so the funding statement is not shown.</source>
        <translation>Program saknas, så finansieringstexten visas inte.</translation>
    </message>
    <message>
        <source>Choose programme</source>
        <translation>Välj program</translation>
    </message>
    <message>
        <source>%1 has no funding statement. Choose one in the programme.</source>
        <translation>%1 saknar finansieringstext. Välj en i programmet.</translation>
    </message>
    <message>
        <source>Open programme</source>
        <translation>Öppna programmet</translation>
    </message>
    <message>
        <source>EU emblem and funding statement are added.</source>
        <translation>EU-emblem och finansieringstext läggs till.</translation>
    </message>
    <message>
        <source>The case number is missing. It is needed on prints.</source>
        <translation>Diarienummer saknas. Behövs på utskrifter.</translation>
    </message>
    <message>
        <source>Write case number</source>
        <translation>Skriv diarienummer</translation>
    </message>
    <message>
        <source>%1 is here already. Choose another, or change that one.</source>
        <translation>%1 finns här redan. Välj en annan, eller ändra den.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have two links beside each other to the same place</source>
        <translation>
            <numerusform>%n sida har två länkar bredvid varandra till samma ställe</numerusform>
            <numerusform>%n sidor har två länkar bredvid varandra till samma ställe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have bold text in place of a heading</source>
        <translation>
            <numerusform>%n sida har fetstil i stället för rubrik</numerusform>
            <numerusform>%n sidor har fetstil i stället för rubrik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have typed dashes in place of a list</source>
        <translation>
            <numerusform>%n sida har skrivna streck i stället för lista</numerusform>
            <numerusform>%n sidor har skrivna streck i stället för lista</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” lead to the same place. Make one link of them.</source>
        <translation>”%1” och ”%2” leder till samma ställe. Gör en länk av dem.</translation>
    </message>
    <message>
        <source>Make one link</source>
        <translation>Gör en länk</translation>
    </message>
    <message>
        <source>A link has no text. Write where it leads.</source>
        <translation>En länk saknar text. Skriv vart den leder.</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads. Write what the reader finds there.</source>
        <translation>Länken ”%1” säger inte vart den går. Skriv vad läsaren hittar där.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Skriv ”%1”</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Ta bort länken</translation>
    </message>
    <message>
        <source>The link “%1” leads to a record that is no longer in the register. Link to another, or take the link away.</source>
        <translation>Länken ”%1” leder till en post som inte längre finns i registret. Länka till en annan eller ta bort länken.</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Byt länk</translation>
    </message>
    <message>
        <source>A document that is linked to is no longer in the register. Choose another, or take the link away.</source>
        <translation>Ett länkat dokument finns inte längre i registret. Välj ett annat eller ta bort länken.</translation>
    </message>
    <message>
        <source>Lines that begin with “%1” look like a list and are none. Make a list of them.</source>
        <translation>Rader som börjar med ”%1” ser ut som en lista men är ingen. Gör en lista av dem.</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Gör en lista</translation>
    </message>
    <message>
        <source>“%1” looks like a heading and is bold text. Make it a heading.</source>
        <translation>”%1” ser ut som en rubrik men är fet text. Gör det till en rubrik.</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>Gör till rubrik</translation>
    </message>
    <message>
        <source>The page has no ingress. Say in one or two sentences what it is about.</source>
        <translation>Sidan saknar ingress. Säg i en eller två meningar vad den handlar om.</translation>
    </message>
    <message>
        <source>A heading is empty. Write it, or take it away.</source>
        <translation>En rubrik är tom. Skriv den eller ta bort den.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Make it level %1</source>
        <translation>Gör till nivå %1</translation>
    </message>
    <message>
        <source>The image has no alt text. Write what it tells, or mark it as decorative.</source>
        <translation>Bilden saknar alternativtext. Skriv vad den visar eller markera den som dekorativ.</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Dekorativ</translation>
    </message>
    <message>
        <source>The table has no header row or column. Say what its columns hold in the first row.</source>
        <translation>Tabellen saknar rubrikrad och rubrikkolumn. Skriv i första raden vad kolumnerna innehåller.</translation>
    </message>
    <message>
        <source>First row is header</source>
        <translation>Första raden är rubrik</translation>
    </message>
    <message>
        <source>The table has no caption. Write what it shows above it.</source>
        <translation>Tabellen saknar tabelltitel. Skriv ovanför den vad den visar.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n words. Make two of it, or leave something out.</source>
        <translation>
            <numerusform>En mening har %n ord. Dela den eller stryk något.</numerusform>
            <numerusform>En mening har %n ord. Dela den eller stryk något.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is written in capitals, which are hard to read. Write small letters.</source>
        <translation>”%1” är skrivet med versaler, som är svåra att läsa. Skriv med små bokstäver.</translation>
    </message>
    <message>
        <source>Make letters small</source>
        <translation>Gör små bokstäver</translation>
    </message>
    <message>
        <source>A whole paragraph is bold. Stress only the words that matter most.</source>
        <translation>Ett helt stycke är fetstilt. Betona bara de viktigaste orden.</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Ta bort fetstilen</translation>
    </message>
    <message>
        <source>“%1” is never explained. Write what it stands for where it stands first.</source>
        <translation>”%1” förklaras aldrig. Skriv vad det står för där det står först.</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Förklara…</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Märk som ”%1”</translation>
    </message>
    <message>
        <source>The image seems to hold text. Write that text in the alt text or the page, and see that it stands out from its ground.</source>
        <translation>Bilden verkar innehålla text. Skriv texten i alternativtexten eller på sidan, och se till att den syns tydligt mot sin botten.</translation>
    </message>
    <message>
        <source>Mark as Swedish</source>
        <translation>Märk som svenska</translation>
    </message>
    <message>
        <source>Mark as Danish</source>
        <translation>Märk som danska</translation>
    </message>
    <message>
        <source>Mark as German</source>
        <translation>Märk som tyska</translation>
    </message>
    <message>
        <source>Mark as English</source>
        <translation>Märk som engelska</translation>
    </message>
    <message>
        <source>“%1” is in another language than the page and not marked. Screen readers then say it wrongly.</source>
        <translation>”%1” är på ett annat språk än sidan och inte märkt. Då uttalar skärmläsare det fel.</translation>
    </message>
    <message>
        <source>A question is not answered: “%1” It is left out on the web site.</source>
        <translation>En fråga är inte besvarad: ”%1” Den tas inte med på webbplatsen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Besvara</translation>
    </message>
    <message>
        <source>Take the question away</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>%1 is not marked to be shown on the web site. Mark the contact, or leave the name out.</source>
        <translation>%1 är inte märkt att visas på webbplatsen. Märk kontakten, eller utelämna namnet.</translation>
    </message>
    <message>
        <source>%1 is not cleared to be shown on the web site. Write the basis with the contact, or leave the name out.</source>
        <translation>%1 får inte visas på webbplatsen än. Skriv grunden hos kontakten, eller utelämna namnet.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Öppna kontakten</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>syfte</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>the funding statement</source>
        <translation>texten om finansiering</translation>
    </message>
    <message>
        <source>its programme, and so the funding statement</source>
        <translation>program, och därmed texten om finansiering</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>The page tells of %1, which lacks %2. EU support asks for it.</source>
        <translation>Sidan berättar om %1, som saknar %2. EU-stödet kräver det.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Öppna projektet</translation>
    </message>
    <message numerus="yes">
        <source>%n of the listed EU projects lack aims, results or the funding statement.</source>
        <translation>
            <numerusform>%n av de listade EU-projekten saknar syfte, resultat eller texten om finansiering.</numerusform>
            <numerusform>%n av de listade EU-projekten saknar syfte, resultat eller texten om finansiering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Öppna det första</translation>
    </message>
    <message>
        <source>The page is about an EU project and does not say that the EU pays for it. Link to the project, which shows the emblem and statement, or write “Medfinansieras av Europeiska unionen”.</source>
        <translation>Sidan handlar om ett EU-projekt och säger inte att EU är med och betalar. Länka till projektet, som visar emblemet och texten, eller skriv ”Medfinansieras av Europeiska unionen”.</translation>
    </message>
    <message>
        <source>The register says %1 for %2, here it says %3.</source>
        <translation>Registret säger %1 för %2, här står %3.</translation>
    </message>
    <message>
        <source>Use the field</source>
        <translation>Använd fältet</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. %2</source>
        <translation>“%1” kan inte exporteras. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Behåll som text</translation>
    </message>
    <message>
        <source>A live block shows nothing. %1</source>
        <translation>Ett levande block visar inget. %1</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Ta bort blocket</translation>
    </message>
    <message>
        <source>The register writes %1, here it says %2.</source>
        <translation>Registret skriver %1, här står %2.</translation>
    </message>
    <message>
        <source>The page was to be reviewed by %1. Read it through and set a new date.</source>
        <translation>Sidan skulle ses över senast %1. Läs igenom den och sätt ett nytt datum.</translation>
    </message>
    <message>
        <source>The page is published and nobody is responsible for it.</source>
        <translation>Sidan är publicerad och ingen är ansvarig för den.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>The image seems to be a logo for EU support. The emblem is drawn by the web site, and no other logo may stand for the support. Take the image away and link to the project.</source>
        <translation>Bilden verkar vara en logotyp för EU-stöd. Webbplatsen ritar själv emblemet, och ingen annan logotyp får stå för stödet. Ta bort bilden och länka till projektet.</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>The link “%1” leads to a record that is not on the web site. The words stand there without a link.</source>
        <translation>Länken ”%1” går till en post som inte visas på webbplatsen. Orden står där utan länk.</translation>
    </message>
    <message>
        <source>A document that is linked to is not on the web site. Show the document, or take the link away.</source>
        <translation>Ett dokument som sidan länkar till visas inte på webbplatsen. Visa dokumentet eller ta bort länken.</translation>
    </message>
    <message>
        <source>A contact of the page is not shown on the web site. Show the contact, or take the block away.</source>
        <translation>En kontakt på sidan visas inte på webbplatsen. Visa kontakten eller ta bort blocket.</translation>
    </message>
    <message>
        <source>The link “%1” leads to “%2”, and the site has no such page. Link to the page by its name instead.</source>
        <translation>Länken ”%1” går till ”%2”, och webbplatsen har ingen sådan sida. Länka till sidan med dess namn i stället.</translation>
    </message>
    <message>
        <source>The project starts in %1, and its programme ended with the period %2. Choose the programme of the right period.</source>
        <translation>Projektet börjar %1 och dess program tog slut med perioden %2. Välj programmet för rätt period.</translation>
    </message>
    <message>
        <source>This was to be reviewed by %1. Read it through and set a new date.</source>
        <translation>Det här skulle granskas senast %1. Läs igenom och sätt ett nytt datum.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The image has no alt text, so it is not shown. Write what it tells.</source>
        <translation>Bilden saknar alternativtext och visas därför inte. Skriv vad den berättar.</translation>
    </message>
    <message>
        <source>Write alt text</source>
        <translation>Skriv alternativtext</translation>
    </message>
    <message>
        <source>The municipality left the network on %1. Consider whether it still belongs on the web site.</source>
        <translation>Kommunen lämnade nätverket %1. Fundera på om det fortfarande hör hemma på webbplatsen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>The country is missing. Readers cannot tell where the town is.</source>
        <translation>Landet saknas. Läsaren kan inte se var orten ligger.</translation>
    </message>
    <message>
        <source>The position is missing, so the town is not on the map.</source>
        <translation>Läget saknas, så orten är inte med på kartan.</translation>
    </message>
    <message>
        <source>Write position</source>
        <translation>Skriv läget</translation>
    </message>
    <message>
        <source>The document has neither a file nor an address. Readers cannot get it.</source>
        <translation>Dokumentet har varken fil eller adress. Läsaren kan inte öppna det.</translation>
    </message>
    <message>
        <source>Files such as “%1” are not put on the web site. Keep the document as PDF.</source>
        <translation>Filer som ”%1” läggs inte ut på webbplatsen. Spara dokumentet som pdf.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Välj fil</translation>
    </message>
    <message>
        <source>The municipality&apos;s name is missing. Readers cannot tell whose site it is.</source>
        <translation>Kommunens namn saknas. Läsaren kan inte se vems webbplatsen är.</translation>
    </message>
    <message>
        <source>The site&apos;s address is missing. Search engines and the news feed need it.</source>
        <translation>Webbplatsens adress saknas. Sökmotorer och nyhetsflödet behöver den.</translation>
    </message>
    <message>
        <source>Phone and e-mail are missing. Readers cannot reach the municipality.</source>
        <translation>Telefon och e-post saknas. Läsaren kan inte nå kommunen.</translation>
    </message>
    <message>
        <source>The address for feedback is missing. Readers cannot report faults of the site, which the law on digital accessibility asks for.</source>
        <translation>Adressen för synpunkter saknas. Läsaren kan inte anmäla brister på webbplatsen, vilket lagen om digital tillgänglighet kräver.</translation>
    </message>
    <message>
        <source>The accessibility statement does not say whether the site meets the requirements, which the law asks for.</source>
        <translation>Tillgänglighetsredogörelsen säger inte om webbplatsen uppfyller kraven, vilket lagen kräver.</translation>
    </message>
    <message>
        <source>The accessibility statement has no date. Write when the site was last tested.</source>
        <translation>Tillgänglighetsredogörelsen saknar datum. Skriv när webbplatsen senast testades.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as opening hours. Write them like 8.00–16.30, or closed.</source>
        <translation>”%1” går inte att läsa som öppettider. Skriv dem som 8.00–16.30 eller stängt.</translation>
    </message>
    <message>
        <source>“%1” is not told. Begin the line with its day, such as 2026-12-24 closed.</source>
        <translation>”%1” visas inte. Börja raden med dagen, till exempel 2026-12-24 stängt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Changed since the last export: %1.</source>
        <translation>Ändrat sedan förra exporten: %1.</translation>
    </message>
    <message>
        <source>The document&apos;s file is no longer in the register. Choose it again.</source>
        <translation>Dokumentets fil finns inte längre i registret. Välj den igen.</translation>
    </message>
    <message>
        <source>Another page is called the same. Readers cannot tell the two apart: write a title of its own.</source>
        <translation>En annan sida heter likadant. Läsaren kan inte skilja dem åt: skriv en egen titel.</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Ändra titeln</translation>
    </message>
    <message>
        <source>An image is no longer in the register. Choose it again, or remove it.</source>
        <translation>En bild finns inte längre i registret. Välj den igen eller ta bort den.</translation>
    </message>
    <message>
        <source>The page is empty. Write its text, or do not publish it yet.</source>
        <translation>Sidan är tom. Skriv dess text eller vänta med att publicera den.</translation>
    </message>
    <message>
        <source>The page above is not on the web site, so this page stands below the first page. Publish the page above, or choose another.</source>
        <translation>Sidan ovanför finns inte på webbplatsen, så den här sidan ligger under startsidan. Publicera sidan ovanför eller välj en annan.</translation>
    </message>
    <message>
        <source>The agreement has ended. Consider whether the town still belongs on the web site.</source>
        <translation>Avtalet har avslutats. Överväg om orten fortfarande hör hemma på webbplatsen.</translation>
    </message>
    <message>
        <source>Nothing is said of this day, so the site cannot tell whether it is open now. Write the hours, or closed.</source>
        <translation>Inget är sagt om den här dagen, så webbplatsen kan inte säga om det är öppet nu. Skriv tiderna, eller stängt.</translation>
    </message>
    <message>
        <source>“%1” would stand on the site at all hours, also when it is not so. Write the hours of each day instead: then the site says what is so now.</source>
        <translation>”%1” skulle stå på webbplatsen dygnet runt, också när det inte stämmer. Skriv varje dags tider i stället: då säger webbplatsen vad som gäller just nu.</translation>
    </message>
    <message>
        <source>%1 is told twice. Keep the line that is right.</source>
        <translation>%1 är angiven två gånger. Behåll raden som stämmer.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The disk is full, so “%1” was not written. Make room and try again.</source>
        <translation>Disken är full, så ”%1” är inte sparad. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that the folder exists and may be written to.</source>
        <translation>”%1” kunde inte sparas. Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>“%1” is a register, so nothing was written. Choose another name.</source>
        <translation>”%1” är ett register, så inget skrevs. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>SafeFolder</name>
    <message>
        <source>The disk is full, so the folder “%1” stays as it was. Make room and try again.</source>
        <translation>Disken är full, så mappen ”%1” är som den var. Frigör plats och försök igen.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be replaced and stays as it was. Check that you may write where it lies, and that no other program uses it.</source>
        <translation>Mappen ”%1” kunde inte bytas ut och är som den var. Kontrollera att du får skriva där den ligger och att inget annat program använder den.</translation>
    </message>
    <message>
        <source>Somebody is writing to the folder “%1” right now. Wait until that is done, and try again.</source>
        <translation>Någon annan skriver just nu till mappen ”%1”. Vänta tills det är klart och försök igen.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Programmet är inte komplett. Installera det igen.</translation>
    </message>
    <message>
        <source>Our municipality</source>
        <translation>Vår kommun</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>Add the sample municipality</source>
        <translation>Lägg till exempelkommunen</translation>
    </message>
    <message>
        <source>Add the programmes</source>
        <translation>Lägg till programmen</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The view is no longer in the register. Save what you see as a new view.</source>
        <translation>Vyn finns inte längre i registret. Spara det du ser som en ny vy.</translation>
    </message>
    <message>
        <source>The view has no name. Write what it shows.</source>
        <translation>Vyn har inget namn. Skriv vad den visar.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Choose another name.</source>
        <translation>Det finns redan en vy som heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Spara vyn ”%1”</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Ändra vyn ”%1”</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Byt namn på vyn ”%1”</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ta bort vyn ”%1”</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Keep file</source>
        <translation>Spara fil</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this too. Leave the field again to choose.</source>
        <translation>Någon annan ändrade också det här, så det är inte sparat. Lämna fältet igen för att välja.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Nothing can be added from this field.</source>
        <translation>Inget kan läggas till från det här fältet. Välj i listan.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the whole register</source>
        <translation>Sök i hela registret</translation>
    </message>
    <message>
        <source>Search the whole register (Ctrl+F)</source>
        <translation>Sök i hela registret (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>Nothing contains “%1”. Write fewer words or only their beginning.</source>
        <translation>Inget innehåller ”%1”. Skriv färre ord eller bara början av dem.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>No projects yet.</source>
        <translation>Inga projekt än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 project(s) shown</source>
        <translation>
            <numerusform>av %1 projekt visas</numerusform>
            <numerusform>av %1 projekt visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nytt nätverk</translation>
    </message>
    <message>
        <source>No networks yet.</source>
        <translation>Inga nätverk än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 network(s) shown</source>
        <translation>
            <numerusform>av %1 nätverk visas</numerusform>
            <numerusform>av %1 nätverk visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New twin town</source>
        <translation>Ny vänort</translation>
    </message>
    <message>
        <source>No twin towns yet.</source>
        <translation>Inga vänorter än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 town(s) shown</source>
        <translation>
            <numerusform>av %1 ort visas</numerusform>
            <numerusform>av %1 orter visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>No pages yet.</source>
        <translation>Inga sidor än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 page(s) shown</source>
        <translation>
            <numerusform>av %1 sida visas</numerusform>
            <numerusform>av %1 sidor visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny tidsfrist</translation>
    </message>
    <message>
        <source>No deadlines yet.</source>
        <translation>Inga tidsfrister än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 deadline(s) shown</source>
        <translation>
            <numerusform>av %1 tidsfrist visas</numerusform>
            <numerusform>av %1 tidsfrister visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nytt program</translation>
    </message>
    <message>
        <source>No programmes yet.</source>
        <translation>Inga program än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 programme(s) shown</source>
        <translation>
            <numerusform>av %1 program visas</numerusform>
            <numerusform>av %1 program visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>No organisations yet.</source>
        <translation>Inga organisationer än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 organisation(s) shown</source>
        <translation>
            <numerusform>av %1 organisation visas</numerusform>
            <numerusform>av %1 organisationer visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Inga kontakter än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 contact(s) shown</source>
        <translation>
            <numerusform>av %1 kontakt visas</numerusform>
            <numerusform>av %1 kontakter visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nytt dokument</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Inga dokument än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 document(s) shown</source>
        <translation>
            <numerusform>av %1 dokument visas</numerusform>
            <numerusform>av %1 dokument visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Inga händelser än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 event(s) shown</source>
        <translation>
            <numerusform>av %1 händelse visas</numerusform>
            <numerusform>av %1 händelser visas</numerusform>
        </translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Inga poster än.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 record(s) shown</source>
        <translation>
            <numerusform>av %1 post visas</numerusform>
            <numerusform>av %1 poster visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s)</source>
        <translation>
            <numerusform>%1 projekt</numerusform>
            <numerusform>%1 projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s)</source>
        <translation>
            <numerusform>%1 nätverk</numerusform>
            <numerusform>%1 nätverk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 town(s)</source>
        <translation>
            <numerusform>%1 vänort</numerusform>
            <numerusform>%1 vänorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 sida</numerusform>
            <numerusform>%1 sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deadline(s)</source>
        <translation>
            <numerusform>%1 tidsfrist</numerusform>
            <numerusform>%1 tidsfrister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 programme(s)</source>
        <translation>
            <numerusform>%1 program</numerusform>
            <numerusform>%1 program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 organisation(s)</source>
        <translation>
            <numerusform>%1 organisation</numerusform>
            <numerusform>%1 organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 kontakt</numerusform>
            <numerusform>%1 kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 dokument</numerusform>
            <numerusform>%1 dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 händelse</numerusform>
            <numerusform>%1 händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 is in use</source>
        <translation>%1 används</translation>
    </message>
    <message>
        <source>You can read it meanwhile. Take it over only if you know that nobody is working in it: otherwise changes can meet.</source>
        <translation>Du kan läsa det under tiden. Ta bara över det om du vet att ingen arbetar i det: annars kan ändringar krocka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is damaged and was opened for reading only. Make a backup of what can be read, then go back to an older copy.</source>
        <translation>%1 är skadad och öppnades bara för läsning. Säkerhetskopiera det som går att läsa, och gå sedan tillbaka till en äldre kopia.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Municipality&apos;s name</source>
        <translation>Kommunens namn</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Alt text of the logo</source>
        <translation>Logotypens alternativtext</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Webbplatsens adress</translation>
    </message>
    <message>
        <source>Languages of the site</source>
        <translation>Webbplatsens språk</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Medborgarcenter</translation>
    </message>
    <message>
        <source>What the contact centre does</source>
        <translation>Vad medborgarcenter gör</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Besöksadress</translation>
    </message>
    <message>
        <source>Opening hours in words</source>
        <translation>Öppettider i ord</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tisdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>Address for feedback</source>
        <translation>Adress för synpunkter</translation>
    </message>
    <message>
        <source>Strategy priorities</source>
        <translation>Strategins prioriteringar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Colour of links and rules</source>
        <translation>Färg på länkar och linjer</translation>
    </message>
    <message>
        <source>Colour of the bands</source>
        <translation>Färg på banden</translation>
    </message>
    <message>
        <source>Colour of the line</source>
        <translation>Färg på linjen under sidhuvudet</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Typsnitt</translation>
    </message>
    <message>
        <source>Licence of open data</source>
        <translation>Licens för öppna data</translation>
    </message>
    <message>
        <source>Meets the requirements</source>
        <translation>Uppfyller kraven</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Senast prövad</translation>
    </message>
    <message>
        <source>How it was tested</source>
        <translation>Hur den har prövats</translation>
    </message>
    <message>
        <source>Known faults</source>
        <translation>Kända brister</translation>
    </message>
    <message>
        <source>Known faults are listed below, so the site does not fully meet the requirements. Choose “Partly”, or empty the list.</source>
        <translation>Det finns kända brister i listan nedan, så webbplatsen uppfyller inte kraven helt. Välj ”Delvis” eller töm listan.</translation>
    </message>
</context>
<context>
    <name>SettingsFacts</name>
    <message>
        <source>Web site</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Medborgarcenter</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>e.g. 8.00–16.30</source>
        <translation>t.ex. 8.00–16.30</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Look of the web site</source>
        <translation>Webbplatsens utseende</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Tillgänglighetsredogörelse</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Our municipality</source>
        <translation>Vår kommun</translation>
    </message>
    <message>
        <source>Add settings</source>
        <translation>Lägg till inställningar</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 försenade</translation>
    </message>
</context>
<context>
    <name>SidebarCounts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>There is nothing to show here right now.</source>
        <translation>Det finns inget att visa här just nu.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… och %1 till</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>unknown rate</source>
        <translation>okänd kurs</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>för stort för att summera</translation>
    </message>
    <message>
        <source>1 amount with an unknown rate</source>
        <translation>1 belopp med okänd kurs</translation>
    </message>
    <message>
        <source>%1 amounts with unknown rates</source>
        <translation>%1 belopp med okända kurser</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
</context>
<context>
    <name>SiteExport</name>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-arkiv (*.zip)</translation>
    </message>
    <message>
        <source>The records that were to be exported are no longer in the register. Choose others.</source>
        <translation>Posterna som skulle exporteras finns inte längre i registret. Välj andra.</translation>
    </message>
</context>
<context>
    <name>SiteFolder</name>
    <message>
        <source>“%1” is a file. Choose a folder for the web site.</source>
        <translation>”%1” är en fil. Välj en mapp för webbplatsen.</translation>
    </message>
    <message>
        <source>The page “%1” cannot be read. Restore an older version of it.</source>
        <translation>Sidan ”%1” kan inte läsas. Återställ en äldre version av den.</translation>
    </message>
    <message>
        <source>No published page is called “%1”. Write its title or address.</source>
        <translation>Ingen publicerad sida heter ”%1”. Skriv dess titel eller adress.</translation>
    </message>
    <message>
        <source>The page is no longer in the register. Choose another.</source>
        <translation>Sidan finns inte längre i registret. Välj en annan.</translation>
    </message>
    <message>
        <source>“%1” holds files that are not a site of Utblick&apos;s. Choose an empty folder, or a new one.</source>
        <translation>”%1” innehåller filer som inte är en webbplats från Utblick. Välj en tom mapp, eller en ny.</translation>
    </message>
    <message>
        <source>“%1” already stands in the folder and is not ours. Move it away, or choose another folder.</source>
        <translation>”%1” finns redan i mappen och är inte vår. Flytta undan filen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <translation>Avbrutet. Webbplatsen är som den var.</translation>
    </message>
    <message numerus="yes">
        <source>The web site was not exported: %n error(s) must be mended first. The first: %1. %2</source>
        <translation>
            <numerusform>Webbplatsen exporterades inte: %n fel måste åtgärdas först. Felet: %1. %2</numerusform>
            <numerusform>Webbplatsen exporterades inte: %n fel måste åtgärdas först. Det första: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no web site in “%1”. Export it there first.</source>
        <translation>Det finns ingen webbplats i ”%1”. Exportera den dit först.</translation>
    </message>
    <message>
        <source>The web site</source>
        <translation>Webbplatsen</translation>
    </message>
    <message>
        <source>None of these records is shown on the web site. Choose others, or tick “Show on the web site” in them.</source>
        <translation>Ingen av de här posterna visas på webbplatsen. Välj andra, eller kryssa i ”Visa på webbplatsen” i dem.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site. Write it like https://www.example.org.</source>
        <translation>”%1” är ingen webbadress. Skriv den som https://www.example.org.</translation>
    </message>
    <message>
        <source>No page in this language is published. Choose another language.</source>
        <translation>Ingen sida på det språket är publicerad. Välj ett annat språk.</translation>
    </message>
    <message>
        <source>The register was changed while the site was being made. Export again.</source>
        <translation>Registret ändrades medan webbplatsen skapades. Exportera igen.</translation>
    </message>
    <message>
        <source>No pages are written in the language “%1”. Choose another language.</source>
        <translation>Inga sidor skrivs på språket ”%1”. Välj ett annat språk.</translation>
    </message>
</context>
<context>
    <name>SiteNames</name>
    <message>
        <source>Looks of the site</source>
        <translation>Webbplatsens utseende</translation>
    </message>
    <message>
        <source>Behaviour of the site</source>
        <translation>Webbplatsens beteende</translation>
    </message>
    <message>
        <source>Words for the search</source>
        <translation>Ord för sökningen</translation>
    </message>
    <message>
        <source>List of pages for search engines</source>
        <translation>Lista över sidor för sökmotorer</translation>
    </message>
    <message>
        <source>Rules for search engines</source>
        <translation>Regler för sökmotorer</translation>
    </message>
    <message>
        <source>News for feed readers</source>
        <translation>Nyheter för flödesläsare</translation>
    </message>
    <message>
        <source>Events for calendars</source>
        <translation>Händelser för kalendrar</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>Öppna data: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>The emblem of the EU</source>
        <translation>EU-emblemet</translation>
    </message>
    <message>
        <source>Settings for the web server</source>
        <translation>Inställningar för webbservern</translation>
    </message>
    <message>
        <source>List of moved pages</source>
        <translation>Lista över flyttade sidor</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karta: %1</translation>
    </message>
    <message>
        <source>Filter of a list: %1</source>
        <translation>Filter för en lista: %1</translation>
    </message>
    <message>
        <source>Behaviour of the search</source>
        <translation>Sökningens beteende</translation>
    </message>
    <message>
        <source>Catalogue of the open data</source>
        <translation>Katalog över öppna data</translation>
    </message>
    <message>
        <source>Map of partners: %1</source>
        <translation>Karta över partner: %1</translation>
    </message>
</context>
<context>
    <name>SiteTheme</name>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>”%1” går inte att läsa. Kontrollera att du får öppna filen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 5 MB. Make it smaller.</source>
        <translation>”%1” är större än 5 MB. Gör filen mindre.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose the theme again.</source>
        <translation>Det finns ingen mapp ”%1”. Välj temat igen.</translation>
    </message>
    <message>
        <source>“%1”, line %2: there is no template “%3” to put here.</source>
        <translation>”%1”, rad %2: det finns ingen mall ”%3” att sätta in här.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the template is broken. Each {{#name}} needs its {{/name}}, and each {{ its }}.</source>
        <translation>”%1”, rad %2: mallen är trasig. Varje {{#namn}} behöver sitt {{/namn}}, och varje {{ sitt }}.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be used. %2</source>
        <translation>Inställningen ”%1” kan inte användas. %2</translation>
    </message>
    <message>
        <source>In %1, line %2, the colour --%3 reaches %4 against --%5 in the dark look; it needs %6. Choose another colour.</source>
        <translation>I %1, rad %2, når färgen --%3 %4 mot --%5 i det mörka utseendet; den behöver %6. Välj en annan färg.</translation>
    </message>
    <message>
        <source>In %1, line %2, the colour --%3 reaches %4 against --%5; it needs %6. Choose another colour.</source>
        <translation>I %1, rad %2, når färgen --%3 %4 mot --%5; den behöver %6. Välj en annan färg.</translation>
    </message>
    <message>
        <source>Against --%1 of the theme it reaches %2; it needs %3. Choose another colour, or another theme.</source>
        <translation>Mot temats --%1 når den %2; den behöver %3. Välj en annan färg eller ett annat tema.</translation>
    </message>
    <message>
        <source>In %1, line %2, the colour --%3 is “%4”, which cannot be checked. Write it as # and six digits, such as #0b5563.</source>
        <translation>I %1, rad %2, är färgen --%3 ”%4”, som inte kan kontrolleras. Skriv den som # och sex siffror, till exempel #0b5563.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter namn</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Sedan efter</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Fallande</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Ingen fil öppen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddat</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Sparat kl. %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” may not be written to. Check the rights to the file and its folder.</source>
        <translation>”%1” är skrivskyddad. Kontrollera behörigheten till filen och dess mapp.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup, or ask for help before you go on.</source>
        <translation>”%1” är skadad. Öppna en säkerhetskopia, eller be om hjälp innan du fortsätter.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>Disken är full, så inget är sparat. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the disk or the network and try again.</source>
        <translation>”%1” kan inte nås. Kontrollera disken eller datornätet och försök igen.</translation>
    </message>
    <message>
        <source>A record refers to another that does not exist. Nothing was saved.</source>
        <translation>En post hänvisar till en annan som inte finns. Inget är sparat.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was saved.</source>
        <translation>”%1” kunde inte läsas eller skrivas. Inget är sparat.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program. Try again in a moment.</source>
        <translation>”%1” används av ett annat program. Försök igen om en stund.</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>The register is open for reading only. Make a copy to change it.</source>
        <translation>Registret är bara öppet för läsning. Gör en kopia för att ändra i den.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>The register does not have that file.</source>
        <translation>Registret har inte den filen.</translation>
    </message>
    <message>
        <source>A record of this step no longer exists. Nothing was changed.</source>
        <translation>En post i det här steget finns inte längre. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>SumText</name>
    <message>
        <source>without currency</source>
        <translation>utan valuta</translation>
    </message>
    <message>
        <source>too large to add up</source>
        <translation>för stort att summera</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown rate(s)</source>
        <translation>
            <numerusform>%n okänd kurs</numerusform>
            <numerusform>%n okända kurser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n valuta</numerusform>
            <numerusform>%n valutor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 mn</translation>
    </message>
</context>
<context>
    <name>TableSizePopup</name>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 rader, %2 kolumner</translation>
    </message>
    <message>
        <source>Size of the table: %1</source>
        <translation>Tabellens storlek: %1</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 is not a text file. Save its content as CSV and import that.</source>
        <translation>%1 är ingen textfil. Spara innehållet som CSV och importera det.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and its folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check who may open it.</source>
        <translation>%1 får inte läsas. Kontrollera vem som får öppna den.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and try again.</source>
        <translation>%1 kunde inte läsas till slutet. Kopiera den till den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not valid UTF-8. Name another encoding, for example windows-1252, or save the file again as UTF-8.</source>
        <translation>Rad %1 i %2 är inte giltig UTF-8. Välj en annan teckenkodning, till exempel windows-1252, eller spara om filen som UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-16. Save it again as UTF-8 and try that.</source>
        <translation>%1 är inte giltig UTF-16. Spara om den som UTF-8 och försök med den.</translation>
    </message>
    <message>
        <source>%1 is a workbook. Save it as CSV UTF-8 and import that file.</source>
        <translation>%1 är en arbetsbok. Spara den som CSV UTF-8 och importera den filen.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is damaged: the rest of the file is UTF-8. Save the file again as UTF-8, or name its encoding.</source>
        <translation>Rad %1 i %2 är skadad: resten av filen är UTF-8. Spara om filen som UTF-8, eller välj dess teckenkodning.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with a row of column names and rows of data.</source>
        <translation>%1 är tom. Välj en fil med en rad kolumnnamn och rader med uppgifter.</translation>
    </message>
    <message>
        <source>Read as %1, as asked</source>
        <translation>Läst som %1, som du har valt</translation>
    </message>
    <message>
        <source>Read as %1: marked so at its start</source>
        <translation>Läst som %1: märkt så i början av filen</translation>
    </message>
    <message>
        <source>Read as %1: line %2 is not valid UTF-8</source>
        <translation>Läst som %1: rad %2 är inte giltig UTF-8</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Läst som %1</translation>
    </message>
</context>
<context>
    <name>Town</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Swedish name</source>
        <translation>Svenskt namn</translation>
    </message>
    <message>
        <source>Name in own language</source>
        <translation>Namn på eget språk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Avtal tecknat</translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Samarbetsområden</translation>
    </message>
    <message>
        <source>Partner body</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Vår kontakt</translation>
    </message>
    <message>
        <source>Their contact</source>
        <translation>Deras kontakt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa översyn</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Show on the web site</source>
        <translation>Visa på webbplatsen</translation>
    </message>
    <message>
        <source>Twin town</source>
        <translation>Vänort</translation>
    </message>
    <message>
        <source>Twin towns</source>
        <translation>Vänorter</translation>
    </message>
    <message>
        <source>LIX of the summary</source>
        <translation>LIX för sammanfattningen</translation>
    </message>
</context>
<context>
    <name>TownFacts</name>
    <message>
        <source>Agreement and decision</source>
        <translation>Avtal och beslut</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Aims and content</source>
        <translation>Syfte och innehåll</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
</context>
<context>
    <name>ValueFilter</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrera på %1</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Gruppera på %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Show every value again</source>
        <translation>Visa alla värden igen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Gruppera inte</translation>
    </message>
    <message numerus="yes">
        <source>Enter shows only the %n found</source>
        <translation>
            <numerusform>Retur visar bara det %n hittade</numerusform>
            <numerusform>Retur visar bara de %n hittade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 av %2 visas</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Search among the values</source>
        <translation>Sök bland värdena</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Värden i %1</translation>
    </message>
    <message>
        <source>Reading the values …</source>
        <translation>Läser värdena …</translation>
    </message>
    <message>
        <source>There are no values under the other conditions.</source>
        <translation>Det finns inga värden med de andra villkoren.</translation>
    </message>
    <message>
        <source>No value contains “%1”.</source>
        <translation>Inget värde innehåller ”%1”.</translation>
    </message>
</context>
<context>
    <name>ValueListModel</name>
    <message>
        <source>(Empty)</source>
        <translation>(Tomt)</translation>
    </message>
    <message>
        <source>Select all found</source>
        <translation>Markera alla hittade</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera alla</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values</source>
        <translation>
            <numerusform>%1, %n värde</numerusform>
            <numerusform>%1, %n värden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewBox</name>
    <message>
        <source>Unsaved view</source>
        <translation>Vy som inte är sparad</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Välj vy</translation>
    </message>
    <message>
        <source>Save, rename or remove the view</source>
        <translation>Spara, byt namn på eller ta bort vyn</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Spara som ny vy…</translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation>Ta tillbaka ändringarna</translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation>Hämta tillbaka osparade ändringar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ta bort vyn</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>View (changed)</source>
        <translation>Vy (ändrad)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Save as new view</source>
        <translation>Spara som ny vy</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vyn</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>The view “%1” was removed.</source>
        <translation>Vyn ”%1” togs bort.</translation>
    </message>
</context>
<context>
    <name>ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>The column “%1” is not known here and was left out. Update the program if it comes from a newer version.</source>
        <translation>Kolumnen ”%1” är okänd här och utelämnades. Uppdatera programmet om den kommer från en nyare version.</translation>
    </message>
    <message>
        <source>A condition on “%1” cannot be read and was left out. Set it again, and save the view.</source>
        <translation>Ett villkor på ”%1” kan inte läsas och utelämnades. Ställ in det igen och spara vyn.</translation>
    </message>
    <message>
        <source>A record that the view asks for is no longer in the register.</source>
        <translation>En post som vyn frågar efter finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The view cannot be read. All records are shown.</source>
        <translation>Vyn kan inte läsas. Alla poster visas.</translation>
    </message>
    <message>
        <source>The filter on “%1” has more values than a view can keep. Choose fewer, or filter by a part of the text.</source>
        <translation>Filtret på ”%1” har fler värden än en vy kan spara. Välj färre, eller filtrera på en del av texten.</translation>
    </message>
    <message>
        <source>The view holds more than can be read, and a part was left out. Look at it, and save it again.</source>
        <translation>Vyn innehåller mer än vad som kan läsas, och en del utelämnades. Se över den och spara den igen.</translation>
    </message>
</context>
<context>
    <name>WebCopy</name>
    <message>
        <source>“%1” is not published, so nothing was copied. Publish the page first.</source>
        <translation>”%1” är inte publicerad, så inget kopierades. Publicera sidan först.</translation>
    </message>
    <message>
        <source>“%1” is not shown on the web site, so nothing was copied. Tick “Show on the web site” in it first.</source>
        <translation>”%1” visas inte på webbplatsen, så inget kopierades. Kryssa i ”Visa på webbplatsen” i posten först.</translation>
    </message>
    <message>
        <source>Copying for the web</source>
        <translation>Kopierar för webben</translation>
    </message>
    <message>
        <source>“%1” was copied as plain HTML without classes. Paste it where your publishing tool takes HTML.</source>
        <translation>”%1” är kopierad som enkel HTML utan klasser. Klistra in där ert publiceringsverktyg tar emot HTML.</translation>
    </message>
    <message>
        <source>“%1” was copied as HTML with classes that begin with “%2”. Paste it where your publishing tool takes HTML.</source>
        <translation>”%1” är kopierad som HTML med klasser som börjar med ”%2”. Klistra in där ert publiceringsverktyg tar emot HTML.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Register and web site for the municipality&apos;s international work</source>
        <translation>Register och webbplats för kommunens internationella arbete</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova med exemplet</translation>
    </message>
    <message>
        <source>Two EU projects, Greater Copenhagen, Rendsburg and Køge</source>
        <translation>Två EU-projekt, Greater Copenhagen, Rendsburg och Køge</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nytt register…</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>En tom fil för din kommun</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>A .utblick file on the computer or in a shared folder</source>
        <translation>En .utblick-fil på datorn eller i en delad mapp</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The record no longer exists. Somebody may have removed it.</source>
        <translation>Posten finns inte längre. Någon kan ha tagit bort den.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Choose which value shall stand.</source>
        <translation>Någon annan har ändrat samma fält. Välj vilket värde som ska gälla.</translation>
    </message>
    <message>
        <source>“%1” is required. Write something there.</source>
        <translation>”%1” är obligatoriskt. Fyll i fältet.</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>“%1” could not be written. Check that the disk has room and that the folder may be written to.</source>
        <translation>”%1” kunde inte skrivas. Kontrollera att det finns plats på disken och att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so no archive was made. Check that nobody else uses it, and try again.</source>
        <translation>”%1” går inte att läsa, så inget arkiv gjordes. Kontrollera att ingen annan använder filen och försök igen.</translation>
    </message>
    <message>
        <source>Stopped. No archive was written.</source>
        <translation>Avbrutet. Inget arkiv skrevs.</translation>
    </message>
</context>
</TS>
