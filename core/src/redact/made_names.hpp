// Made by scripts/redact-tables.mjs. Do not edit.
// Names: @faker-js/faker 10.6.0, locale id_ID. Copyright (c) 2022-2023 Faker; licensed under MIT.
// Places: idn-area-data 3.1.2. Contains information from idn-area-data, which is made available under the
// Open Database License (ODbL) 1.0; this list is made available under the same licence.
#pragma once

#include <string_view>

namespace tabir::redact {

inline constexpr std::string_view made_names =
    "abimanyu abiputra abyasa ade adhiarja adhitama adiarja adika adikara adinata aditya adriansyah afifah agnes agus agustian agustina ahmad "
    "airlangga aisyah ajeng ajiman ajimat ajimin ajiono akarsana alambana alamsyah alika almira amalia amanta amelia ami among ana ananda anandya "
    "anastasia andini andriani anggabaya anggraini anggriawan anggun ani anita anjani anom antoni aqila ardana ardianto ardiyanti argono arifin "
    "aris arsipatra arta artanto artawan aryani aryanti aslijan asmadi asman asmianto asmuni astuti aswandi aswani atma atmaja aulia aurelia "
    "aurora ayu azalea azizah azzahra bagas bagaskara bagiya bagus bagya bahuraksa bahuwarna bahuwirya bajragin bakda bakiadi bakianto bakidin "
    "bakijan bakiman bakiono bakti baktiadi baktianto baktiono bala balamantri balangga balapati balidin balijan bambang banara banawa banawi "
    "bancar belinda bella betania budi budiman budiyanto cagak cahya cahyadi cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya "
    "cakrawala cakrawangsa calista candra candrakanta capa caraka carla carub catur caturangga cawisadi cawisono cawuk cayadi cecep cemani cemeti "
    "cemplunk cengkal cengkir chandra chelsea ciaobella cici cindy cinta cinthia citra clara cornelia dacin dadap dadi dagel dalima daliman "
    "dalimin daliono damanik damar damayanti damu danang daniswara danu danuja dariati darijan darimin darmaji darmana darmanto darmawan darojat "
    "darsirah dartono daru daruna daryani dasa devi dewi diah dian diana digdaya dimas dimaz dina dinda dipa dirgantara dirja ditya dodo dono "
    "drajat dwi dyah edi edward ega eja eka eko eli elisa ella ellis elma elon eluh elvin elvina eman emas embuh emil emin emong empluk endah "
    "endra enteng erik estiawan estiono eva fabian faizah fara farah faresta farhunnisa farida fathina fathonah febi febian febriana febrianti "
    "febrina fernanda firgantoro firmansyah fitri fitria fitriani fujiati gabriella gada gadang gading gadis gaduh gaiman galak galang galar "
    "galih galiono galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesha gangsa gangsar ganjaran gantar gara garan "
    "garang garda gasti gatot gatra gawati genta ghaliyati ghani gibran gilang gilda gina gunarto gunawan habibi hadi hafshah haikal hairyanto "
    "hakim halim halima halimah hamima hamzah hana handayani handoko hani hardana hardi hardiansyah hari harimurti harini hariyah harja harjasa "
    "harjaya harjo harsana harsanto harsaya hartaka hartana hartati harto haryanti haryanto hasan hasanah hasim hasna hassanah hasta hastuti "
    "hendra hendri herlambang hermawan heru heryanto hesti hidayanto hidayat hilda himawan humaira hutagalung hutapea hutasoit ian ibrahim ibrani "
    "ibun icha ida ifa ihsan ika ikhsan ikin ilsa ilyas imam ina indah indira indra intan ira irawan irawati irfan irfandi iriana irma irnanto "
    "irsad irwan ismail iswahyudi ivan jabal jaeman jagapati jagaraga jailani jaiman jais jaka jamal jamalia jamil jane janet januar jarwadi "
    "jarwi jasmani jasmin jaswadi jati jatmiko jaya jayadi jayeng jefri jelita jessica jinawi jindra johan joko jono juli julia jumadi jumari "
    "juwita kacung kadir kahyang kairav kajen kalim kamal kamaria kambali kamidin kamila kanda kani kania kardi karen karimah kariman karja karma "
    "karman karna karsa karsana karta kartika karya kasim kasiyah kasusra kawaca kawaya kayla kayun keisha kemal kemba kenari kenes kenzie kezia "
    "kiandra kirana koko kuncara kunthara kurnia kurniawan kusmawati kusuma kusumo kuswandari kuswoyo labuh laila lailasari laksana laksita "
    "laksmiwati lala lalita lamar lanang langgeng lanjar laras lasmanto lasmono laswi latif latika latupono lazuardi lega legawa leilani lembah "
    "leo lesmana lestari lidya lili liman limar linda lintang luhung luis lukita lukman luluh lulut lurhur lutfan luthfi luwar luwes maharani "
    "mahardika mahdi mahendra mahesa mahestri maheswara maheswari mahfud mahmud maida maimunah makara makuta mala malik malika maman manah "
    "mandala mandasari mangunsong mansur manullang maras marbun mardhiyah margana maria mariadi marpaung marsito marsudi martaka martana martani "
    "marwata maryadi maryanto maryati maulana maya mayasari megantara melani melinda michelle mila mitra muhammad mujur mulya mulyani mulyanto "
    "mulyono mumpuni muni mursinin mursita murti mustika mustofa mutia nababan nabila nada nadia nadine nainggolan najam najib najmudin najwa "
    "nalar namaga nanda napitupulu naradi nardi narji narpati nasab nashiruddin nasim nasrullah nasyiah nasyidah natalia nathania natsir naura "
    "nilam nimas ningrum niyaga nova novi noviana novita novitasari nrima nugraha nugroho nur nuraini nurdiyanti nurlaela nurul nyana nyoman okta "
    "oktavian oktaviani okto oktovian olga oliva olivia oman omar oni opan ophelia opung oskar ozy padma padmasari padmi paiman palastri panca "
    "pandu pangeran pangestu panji paramita pardi paris parman patricia paulin perdana perkasa permadi permata pertiwi pia praba prabawa prabowo "
    "prabu pradana pradipta prakasa prakosa pranata pranawa pranowo prasasta prasetya prasetyo prastuti pratama pratiwi prayitna prayoga prayogo "
    "prima prita pudjiastuti puji puput purnama purnawarman purnawati purwa purwadi purwanti purwanto puspa puspasari puspita puti putra putri "
    "putu qori queen rachel rachmawati raden radika radit raditya rafi rafid rahardian raharja rahayu rahimah rahman rahmat rahmawati rahmi "
    "raihan raina raisa rajasa rajata rama ramadan ramadhani rangga ratih ratna rayhan reksa rendra rendy respati restu retno reza ria ridwan "
    "rika rina rini rita riyanti rizki rosa rosalina rosman rudi rusman saadat sabar sabian sabri sabrina sadina saefullah safina safira safitri "
    "saiful saka sakti sakura salahudin salimah salma salman salsabila salsabilla salwa samiah samosir samsul santoso saptono saputra saputri "
    "saragih sarah saraswati sari sartika sasha satria satya septi setiawan setya shakila shania sherly sidiq sihombing sihotang silvia "
    "simanjuntak simbolon sinaga sintia sirait siregar siska siti sitompul sitorus situmorang slamet soleh suartini suci sudiati sudrajat "
    "supriyanto surya suryatmi suryono susanti suwarno syahreza syahrini talia tamba tami tampubolon tania tantri tari tarihoran tasdik tasnim "
    "taswir taufan taufik teddy tedi teguh thamrin tiara timbul tina tira tirta tirtayasa titi titin tomi tri tsabita tugiman uchita uda uli ulva "
    "ulya umar umay umaya umi unggul unjani upik usada usamah usman usyi utama utami uwais uyainah vanesa vania vanya vega vera vero vicky "
    "victoria viktor viman vino vinsen violet virman vivi wacana wadi wage wahyu wahyudin wahyuni wakiman waluyo wani wardana wardaya wardi warji "
    "warsa warsita wasis wasita waskita wastuti wawan wibisono wibowo wicaksono widiastuti widodo widya wijaya wijayanti winarno winarsih winda "
    "wira wirda wisnu wulan wulandari xanana yahya yance yani yanuar yessi yoga yolanda yono yosef yudhistira yulia yuliana yulianti yulianto "
    "yuliarti yuni yuniar yunita yusuf zaenab zahra zahrah zaki zakir zalindra zamira zelaya zelda zizi zulaika zulaikha zulfa zulfikar "
    "zulkarnain ";

/// Words of the names of Jakarta's kecamatan and kelurahan.
inline constexpr std::string_view made_places =
    "abang agung alur ampar ancol angke anyar apus atas badak balekambang bali bambu bangka barat baru batu bawang bendungan besar besi bidara "
    "bintaro buaya budi bukit bulus bunga bungur cakung cawang ceger cempaka cempedak cengkareng cibubur cideng ciganjur cijantung cikini cikoko "
    "cilandak cilangkap cililitan cilincing cina cipayung cipedak cipete cipinang cipulir ciracas dalam dua dukuh duren duri gading gadung galur "
    "gambir gandaria gebang gedong gelora glodok gondangdia grogol guntur gunung halim harapan hilir jagakarsa jati jatinegara jatipulo jawa jaya "
    "jelambar jembatan jeruk joglo johar kacang kali kalibaru kalibata kalideres kalisari kamal kampung kapuk karang karet kartini kaum kayu "
    "keagungan kebagusan kebayoran kebon kedaung kedoya kelapa kemanggisan kemayoran kembangan kenari kepa kepulauan klender koja kopi kosambi "
    "kosong kota kramat kramatjati krendang krukut kuningan kusuma kwitang labu lagoa lama lebak lenteng lima lubang makasar malaka mampang "
    "mangga manggarai manggis manis maphar marunda matraman melati melawai melayu menteng merah meruya mester minggu muara mulia munjul padang "
    "pademangan pal pala palmerah palmeriam pancoran panggang panjang papanggo parang pari pasar paseban pegadungan pegangsaan pejagalan pejaten "
    "pekayon pekojan pela pengadegan penggilingan penjaringan perdana pesanggrahan petamburan petogogan petojo petukangan pinang pinangranti "
    "pinangsia pisangan pluit pondok prapatan priok pulau pulo pulogadung putih ragunan rambutan ranggon rawa rawajati rawamangun rawasari rebo "
    "roa rorotan sahari sari sawah sawit selatan selong semanan semanggi semper senayan senen serdang sereal seribu setia setiabudi setu sirih "
    "slipi srengseng sukabumi sukapura sumur sungai sunter susukan taman tambora tanah tangki tanjung tebet tegal tengah tengsin terate tidung "
    "tiga timur tinggi tomang tugu ujung ulujami untung utan utara warakas wetan wijaya ";

}  // namespace tabir::redact
