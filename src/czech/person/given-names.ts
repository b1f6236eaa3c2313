/**
 * Given names by sex: those of the Czech civil calendar and others that many people in Czechia bear, among them the names of
 * the Slovak, Ukrainian, Vietnamese and Romani minorities that documents on social inclusion name often.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const women: readonly string[] = words(`
  Běla Bibiana Gábina Jitřenka Lada Lidmila Mahulena Regína Růt Vlaďka
  Ada Adelaida Adina Adolfína Adriana Adriena Adéla Aglája Agáta Aida Albína Alena Alexa Alexandra Alexandrie
  Alexandrina Alice Alida Alina Alla Alma Aloisie Alžběta Amálie Amélie Anabela Anastasia Anastasija Anastázie
  Anatázie Andrea Anděla Andělína Aneta Anetta Anežka Angela Angelika Angelina Anh Anita Anička Anna Annamarie
  Antonie Antonína Apolena Arabela Aranka Ariana Arnika Arnoštka Astrid Augustina Aurelie Barbara Barbora Beatrice
  Bedřiška Bela Berenika Bernadeta Bernardina Berta Beáta Bianka Blahoslava Blanka Blažena Bohdana Bohdanka Bohumila
  Bohumíra Bohuna Bohuslava Boleslava Bořislava Božena Božetěcha Božidara Božka Branislava Bratislava Brenda Brigita
  Brita Bronislava Bára Břetislava Carmen Cecílie Celestina Chantal Christina Cindy Ctibora Ctislava Dagmar Dagmara
  Dalia Dalibora Dalila Dalimila Dana Danica Daniela Danuta Danuše Daria Darija Darina Darja Darya Debora Denisa
  Dezidéria Diana Dita Diviška Dobromila Dobroslava Dominika Donáta Dora Doris Dorota Doubravka Drahomila Drahomíra
  Drahoslava Drahuše Dung Dušana Dáša Edita Eduarda Ela Elena Eleonora Eliška Ella Elvíra Elza Elžbieta Ema Emanuela
  Emilie Emma Emílie Erika Erna Eržika Ester Estera Etela Etelka Eufrozina Eugenie Eulalie Eva Evelína Evženie
  Fatima Felicie Filoména Františka Frederika Gabika Gabina Gabriela Galina Gerta Gertruda Gita Gizela Gloria
  Graciána Grácie Gréta Halina Halka Halyna Hana Hanka Hanna Havla Hedvika Heidi Helena Helga Hermína Herta Hilda
  Hoa Hortenzie Horymíra Hostimila Huong Huyền Hvězdoslava Hyacinta Hương Iboja Ida Ignácie Ilona Ilonka Ilza Imelda
  Ingeborg Ingrid Inka Inna Inéz Irena Irina Iris Irma Iryna Irén Isabela Isidora Iva Ivana Ivanka Iveta Ivona Iwona
  Izabela Izolda Jadviga Jadwiga Jana Janina Jarka Jarmila Jarmilka Jarolíma Jaromíra Jaroslava Jasmína Jasněna
  Jekatěrina Jelena Jenifer Jenovéfa Jessica Jevhenija Jindra Jindřiška Jitka Jiřina Johana Jolana Jolanta Jordana
  Josefa Josefína Jovana Judita Julia Juliana Julie Julija Juliána Justina Justýna Júlia Kamila Karin Karina Karla
  Karmela Karmen Karola Karolina Karolína Katarína Kateryna Kateřina Katka Katrin Kazimíra Klaudie Klementina
  Kleopatra Klotylda Klára Konstance Kordula Kornelie Kristina Kristýna Kunhuta Kvetoslava Kvidona Květa Květoslava
  Květuše Lan Larisa Laura Lea Lejla Lena Lenka Leokádie Leona Leonie Leontina Leontýna Leopolda Leposava Levona
  Liana Libora Libuše Libuška Liběna Liběnka Lili Liliana Linda Linh Ljuba Ljubov Ljudmila Ljudmyla Lola Lolita
  Loreta Lota Luba Lubica Lubomíra Lubora Lucia Lucie Lucina Ludiše Ludmila Ludomíra Ludvika Luisa Lujza Lukrécie
  Lumíra Luďka Lydie Lýdia Lýdie Magda Magdalena Magdaléna Mai Malvína Manuela Marcela Marcelína Margit Margita
  Maria Mariana Marianna Marie Mariia Marija Marika Marina Mariola Markéta Marta Martina Maruška Matylda Maxima
  Medarda Melanie Melisa Melita Melánie Mercedes Mečislava Mia Michaela Michala Milada Milana Milena Milica Milka
  Miloslava Miloša Miluše Miluška Mirela Miriam Mirka Miroslava Mnislava Monika Mája Mária Máša Mína Nadija Naděžda
  Narcisa Nastasja Nasťa Natalia Natalija Nataša Natália Natálie Naďa Nela Nelly Ngọc Nikol Nikola Nikoleta
  Nikoletta Nina Noema Noemi Nora Norberta Norma Oksana Oldřiška Oleksandra Olena Olga Olha Oliva Olivie Olympie
  Olívie Otakara Otilie Otylie Otýlie Oxana Ořina Pamela Patricie Patrície Pavla Pavlína Penelopa Perla Petra
  Petronila Petruška Phương Pravoslava Priscila Prokopa Přibyslava Rachel Radana Radimíra Radislava Radka Radmila
  Radomila Radomíra Radoslava Radovana Rafaela Rebeka Regina Renata Renáta Renée Richarda Rita Roberta Romana
  Rostislava Rosálie Roxana Rozina Rozvita Rozálie Rozárie Rudolfa Ruslana Rut Ruth Ružena Ráchel Růžena Sabina
  Sabrina Salome Samanta Samuela Sandra Saskie Savina Scarlett Sebastiana Selma Serafína Sibyla Sidonie Silvana
  Silvia Silvie Simeona Simona Slavomíra Slavěna Slávka Sněžana Soběslava Sofia Sofie Solomija Solveig Soňa
  Stanislava Stela Stella Stázie Stáňa Svatava Svatoslava Svetlana Svitlana Světla Světlana Světluše Sylva Sylvie
  Sára Tamara Tatiana Tatjana Taťana Taťána Tea Tekla Teodora Teodorie Tereza Terezie Terézia Tetjana Theodora Thu
  Thuy Thúy Thảo Tina Tonička Toska Trang Tána Táňa Tímea Uljana Una Uršula Valburga Valentina Valentýna Valeria
  Valerie Valérie Vanda Vanesa Vasilisa Vavřina Vendelína Vendula Veronica Veronika Vesna Viera Viktoria Viktorie
  Viktorija Viktória Vilemína Vilma Viola Violeta Vira Virginie Viviana Vladana Vladimíra Vladislava Vladěna Vlasta
  Vlastimila Vlastislava Vojslava Vojtěška Volha Volodymyra Vratislava Václava Víta Vítězslava Věnceslava Věra
  Věroslava Věslava Věstislava Walburga Xaverie Xena Xenie Xénie Yulia Yuliia Yveta Yvetta Yvona Yvonna Yến Zbyňka
  Zbyška Zdena Zdenka Zdeňka Zdislava Zina Zinaida Zita Zlata Zlatava Zlatka Zlatuše Zoe Zoja Zora Zorka Zuzana
  Zuzanna Ľuba Ľubica Ľudmila Šarlota Šimona Štefania Štefanie Štefánia Štěpána Štěpánka Šárka Žakelína Žaklína
  Žaneta Željka Želmíra Žofie
`)

export const men: readonly string[] = words(`
  Bastian Bernd Dávid Gregor Ivoš Kazimir Saša Slavo Slávek Vašek
  Abel Abraham Adalbert Adam Adolf Adrian Adrián Ahmed Aladár Alan Alban Albert Albín Alexander Alexandr
  Alexej Aleš Alfons Alfréd Ali Alois Alojz Ambrož Amos Anastáz Anatol Andrej Andrew Andrij Anděl Angel Anh Anselm
  Anton Antonín Apolinář Aram Archibald Ariel Aristid Arkád Armand Armin Arne Arno Arnold Arnošt Aron Arpád Artem
  Arthur Artur Atanáš Augustin Augustýn Aurel Aurelius Baltazar Barnabáš Bartoloměj Bazil Bedřich Benedikt Benjamin
  Benjamín Berci Bernard Bernhard Bertold Bertram Blahoslav Blažej Bohdan Bohumil Bohumír Bohuslav Bohuš Bolemír
  Boleslav Bonifác Boris Borys Bořek Bořislav Bořivoj Božetěch Božidar Božislav Branimír Branislav Bratislav Brian
  Bronislav Bruno Budimír Budislav Béla Břetislav Celestýn Chrabroš Christian Christián Christopher Chrudoš
  Chrysostom Chval Ctibor Ctirad Ctislav Cuong Cyprián Cyril César Cường Dag Dalemil Dalibor Dalimil Damián Dan
  Daniel Danylo Darius Dat David Dean Denis Denys Dezider Dezidér Dežo Diego Dimitrij Dionýz Diviš Dmitrij Dmytro
  Dobromil Dobromír Dobroslav Dominik Donald Donovan Donát Dorian Drahan Drahomír Drahoslav Drahoš Duc Dušan Dárius
  Děpold Dětmar Dětřich Dũng Džan Edgar Edmond Edmund Eduard Edvard Edvin Egon Elemér Elemír Eliáš Elmar Elvis
  Emanuel Emerich Emil Enzo Erazim Erhard Erich Erik Ernest Erno Ervín Eugen Eustach Evald Evan Evžen Ezechiel Ezra
  Fabián Faust Fedor Felix Ferdinand Ferko Fidel Filibert Filip Florentin Florián František Fridolín Fridrich Gabin
  Gabriel Gabriš Gaston Gedeon Gejza George Gerald Gerard Gerhard Gilbert Gotthard Gracián Gustav Géjza Géza Günter
  Hai Hanuš Harald Harold Hartvig Havel Haštal Hektor Heliodor Henri Herbert Hermenegild Heřman Hieu Hilar Hilarius
  Hiếu Hjalmar Horst Horymír Horác Hostimil Hostislav Howard Hubert Hugo Humbert Hung Hvězdoslav Hyacint Hynek Hùng
  Hải Ignác Igor Ihor Ilja Imre Imrich Inocenc Irenej Ireneus Isidor Isák Ivan Ivar Ivo Ivon Izaiáš Izidor Izmael
  Izák Jakub Jan Janek Janis Janko Janoš Jarmil Jarolím Jaromil Jaromír Jaroslav Jaroslaw Jason Jeremiáš Jeronym
  Jeroným Jevhen Jimram Jindra Jindřich Jiří Job Joel Johan Jonatan Jonáš Jordan Josef Joshua Jozef Jošt
  Julius Julián Juraj Jurij Justin Justýn Jáchym Ján János Józef Július Kajetán Kamil Karel Karol Kastor Kazimír
  Kašpar Kašpárek Kevin Kilián Kim Klement Kliment Kolja Koloman Konrád Konstantin Konstantýn Kornel Kornelius Kosma
  Kosmas Krasomil Krasoslav Kristian Kristián Krystian Kryšpín Kryštof Krzysztof Kvido Květoslav Květoň Kyle Kyrylo
  Ladimír Ladislav Lajos Lambert Lars Laurenc Lazar Leander Leo Leon Leonard Leonardo Leonid Leonidas Leontýn
  Leopold Leoš Leslav Lev Levoslav Lešek Libor Liboslav Lionel Livius Long Lotar Lothar Lubomil Lubomír Lubor
  Luboslav Luboš Lucián Ludivoj Ludolf Ludomír Ludoslav Ludvík Luděk Luis Lukas Lukáš Lumír Magnus Makar Maksym
  Marcel Marcelin Marek Marian Mario Marius Marián Marko Markus Maroš Martin Matej Matouš Matteo Matthias Matyáš
  Matúš Matěj Mauric Maurice Max Maxim Maximilián Maxmilian Maxmilián Maxym Medard Melchior Melichar Merlin Metoděj
  Mečislav Michael Michail Michal Michel Mikael Mikhail Miki Mikloš Mikoláš Mikuláš Milan Milivoj Milorad Miloslav
  Milota Milouš Miloň Miloš Milutín Milán Milíč Minh Mirek Mirko Miro Miron Miroslav Mitrofan Mladen Mnislav
  Modest Mohamed Mojmír Mojžíš Morgan Moric Mořic Mstislav Muhammad Mychajlo Mykola Mykyta Myron Mário Nam
  Narcis Natan Natanael Nathan Neklan Nepomuk Nestor Nezamysl Nikita Nikodém Nikolaj Nikolas Norbert Norman
  Odolen Oktavián Olaf Olbram Oldřich Oleg Oleh Oleksandr Oleksij Oliver Omar Ondrej Ondřej Orest Orlando Oskar
  Ostap Osvald Oswald Ota Otakar Otmar Oto Otomar Otto Ottokar Pankrác Parsifal Paskal Patrick Patrik
  Pavel Pavlo Pavol Pelhřim Peter Petr Petro Petřík Pius Platon Polykarp Pravdomil Pravomil Pravoslav Prokop Prosper
  Protiva Přemek Přemil Přemysl Přibyslav Přibík Quang Quido Radan Radek Radim Radislav Radivoj Radko Radmil Radomil
  Radomír Radoslav Radovan Radoš Radúz Rafael Rainer Rajko Ralf Ramon Randolf Rastislav Ratibor Ratmír Raul Raymond
  Remig René Richard Richmond Rinaldo Robert Robin Robko Roch Roderik Rodrigo Roger Roland Rolf Roman Romano
  Romuald Román Ronald Ronan Rostislav Rudolf Rupert Ruslan Ryan Rúfus Salvátor Samson Samuel Saul
  Scott Sebastian Sebastián Serafín Serge Sergej Serhii Serhij Servác Sigfríd Sigmund Silvestr Silvio Silván Simeon
  Simion Simon Sixtus Slavibor Slavoj Slavomil Slavomír Smil Soběbor Soběhrd Soběslav Spytihněv Stanimír Stanislav
  Stefan Stepan Steven Stojan Strachkvas Strahoslav Střezimír Svatobor Svatomír Svatopluk Svatoslav Svatozar
  Svetozar Sviatoslav Světoslav Světozar Sylvestr Sylván Sámo Sáva Taddeáš Tadeusz Tadeáš Tankred Taras Tarzicius
  Tasilo Teobald Teodor Teofil Terenc Thanh Theodor Thomas Thành Tibor Tiburcius Tichomír Tichon Tim Timon Timotej
  Timothy Timur Titus Tivadar Tobiáš Tomislav Tomáš Toni Toník Tristan Trung Tuan Tuấn Udo Ulrich Urban Uriel Uve
  Vadim Vadym Valdemar Valentin Valentýn Valerij Valerián Valtr Valér Vasil Vasilij Vasyl Vavřinec Vavřín Velemír
  Velen Velimír Velislav Vendelín Vidor Viet Vigil Viktor Viktorin Viliam Vilibald Vilmar Vilém Vincenc Vincent
  Vinicius Virgil Vitalii Vitalij Vitold Vivian Vjačeslav Vladan Vladimir Vladimír Vladislav Vladivoj Vlastibor
  Vlastimil Vlastimír Vlastislav Vojeslav Vojislav Vojmír Vojslav Vojto Vojtěch Vok Volfgang Volodymyr Vratislav
  Vratko Vršata Václav Vít Vítek Vítoslav Vítězslav Věnceslav Věroslav Všeboj Všebor Všerad Všeslav Walter Werner
  Wiktor William Willy Wojciech Wolfgang Xaver Yanis Yurii Yves Zachar Zachariáš Zareh Zbigniew Zbislav
  Zbyhněv Zbyněk Zbyslav Zbyšek Zdenek Zdenko Zdeno Zdeněk Zderad Zdeslav Zdislav Zdík Zeno Zigfríd Zikmund Zlatan
  Zlatko Zlatomír Znata Zoltán Zoran Zoroslav Záboj Áron Árpád Čeněk Čestmír Đạt Đức Ľubomír Ľuboš Ľudevít Ľudovít
  Řehoř Šalamoun Šebastián Šebestián Šimon Štefan Štěpán Žarko Ždan Želibor Želimír Želislav Želmír Žibřid Žitomír
  Živan
`)

/**
 * Names that are also other words, surnames or places, or hardly ever a living person's: alone they tell nothing, they count
 * where what follows has the form of a surname.
 */
export const ambiguous: ReadonlySet<string> = new Set(
  words(`
  Běla Gregor Lada Ada Adolf Aida Alan Ali Alma Ambrož Anděl Angel Anička Apolinář Ariel Bazil Bela Beneš Boleslav Boleslava
  Božka Bratislav Bratislava Béla Chval Cindy Dag Dalia Dan Dar Daria Darius Dean Diana Diviš Dora Dorian Dung Ela
  Elvis Erna Faust Fidel Florián Gabin Gabriš Gloria Halka Hanka Havel Havla Hektor Hoa Horác Hung Inka Iris Jarka
  Job Jordan Jordana Jošt Justin Kajetán Kašpar Kašpárek Kilián Kim Klaudie Klement Kliment Kornel Kosma Lan
  Lazar Lea Lena Leo Leon Lev Liana Lili Linh Lola Long Lota Lotar Luba Magda Magnus Mai Makar Marko Maruška
  Max Maxim Maxima Medard Medarda Merlin Mia Milka Minh Mirela Miro Montana Morgan Mája Nam Narcis
  Narcisa Nelly Nestor Nora Norma Oliva Olympie Omar Orlando Ostap Oto Perla Petruška Petřík Pius Platon
  Prokop Prokopa Prosper Protiva Přemek Quang Rainer Robin Roch Romano Rut Scott Sebastiana Simeon
  Simion Slavoj Slávka Smil Sofia Světla Sylva Sáva Tea Thanh Thu Thuy Thúy Tim Tina Titus Toni Toska Trang Trung
  Udo Una Urban Uve Vavřinec Velen Vesna Viet Viktoria Viktorin Viola Violeta Virgil Vok Víta Xaver Zoe Záboj
  Živan
`),
)
