// The words by hand: cues, titles, parts of addresses, endings of hosts. Names and areas are in made_names.cpp.
#include "redact/words.hpp"

#include "redact/common_words.hpp"
#include "redact/cues.hpp"
#include "redact/made_names.hpp"
#include "redact/more_names.hpp"

namespace tabir::redact {

namespace {

constexpr std::uint8_t value_of(Cue cue) { return static_cast<std::uint8_t>(cue); }

constexpr WordList lists[] = {
    {bit(Is::name), 0, made_names},
    {bit(Is::name), 0, more_names},
    {bit(Is::place), 0, made_places},
    {bit(Is::common), 0, common_words},

    // ---- people
    {bit(Is::honorific), 0,
     "bapak bpk bp pak bapa ibu bu mas mbak mba bang abang kak kakak ka om tante sdr sdri sdra saudara saudari h hj haji hajah hajjah dr drg drs dra ir "
     "prof mr mrs ms miss mister madam kh ust ustad ustadz ustaz ustadzah mpok bung ko koh ci cik cici ce teh teteh aa kang akang neng ning nyai engkong "
     "babe mbah mbok eyang opung tuan nyonya nona ny tn nn pakde bude pakdhe budhe paklik bulik encang encing cang cing dik dek adik ade bro sis gus "
     "om tante opa oma kyai kiai ustadzah suster dokter sir uda uni daeng bli"},
    {bit(Is::name_cue), 0, "nama namanya bernama named name perkenalkan ybs panggil dipanggil kenalkan nm namaku"},
    {bit(Is::role), 0,
     "pelapor saksi korban warga petugas kader ketua pengurus sekretaris bendahara pemilik sopir supir driver pengemudi pengendara penjaga satpam security "
     "tetangga pasien siswa siswi murid mahasiswa mahasiswi guru kurir tukang pedagang penghuni pemohon penerima penanggung jawab staf staff operator admin mandor "
     "lansia anak istri suami ayah keponakan menantu mertua sepupu adik kakak nenek kakek cucu putra putri orangtua kakek saya aku kami gue gw hubungi "
     "kontak contact cp call attn up bersama oleh dari dengan didampingi menemui terlapor pengadu pelaku tersangka almarhum almarhumah alm penyewa "
     "pengelola koordinator relawan teknisi montir dokter perawat bidan suster ojol i reporter resident officer neighbour neighbor owner witness by "
     "disposisi pic narahubung pemegang kepada wali anggota karyawan pegawai bos juragan pengawas kasir mandor pengacara notaris penulis pengirim pelanggan"},
    {bit(Is::signing), 0, "hormat ttd tertanda salam wassalam regards sincerely thanks hormatku terimakasih trims makasih best wasalam"},
    {bit(Is::name_particle), 0, "bin binti bt van der de al el"},
    {bit(Is::office), 0,
     "presiden wapres menteri menkes mendagri menhub mensos gubernur gub wagub walikota wakil bupati camat wakilcamat lurah wakillurah kadis kasudin kasudis "
     "kapolda kapolres kapolsek kapolri kapolresta danramil dandim pangdam kodam dprd dpr dpd legislator sekda sekdes kades sekcam seklur presidium kejari "
     "governor mayor minister president regent nabi sunan pangeran sultan raja ratu kabid kabag kasi kasatpel kasatpol jaksa hakim panglima jenderal letjen mayjen brigjen"},
    {bit(Is::institution), 0,
     "rs rsud rsu rsia rsup rsj rsab klinik puskesmas pustu apotek apotik sd sdn sdit sdk smp smpn smk smkn sma sman man mi mts mtsn min tk paud kb slb ra pt cv ud pd tb toko "
     "warung warteg wartegnya kedai restoran rm resto cafe kafe masjid mesjid musala mushola musholla mushalla gereja vihara pura klenteng gedung wisma hotel "
     "universitas univ institut kampus yayasan panti taman tpu makam stasiun terminal halte bandara pelabuhan stadion gor pasar jembatan museum monumen "
     "bengkel salon barbershop laundry bakso soto nasi sate mie ayam pecel catering katering studio bank koperasi perusahaan perum perumahan "
     "komplek kompleks cluster mall mal plaza ruko hall aula pesantren ponpes sekolah tpa tps tpq rptra waduk situ danau kali kanal kapal km school hospital clinic "
     "mosque church store shop building lapangan patung tugu monas teater perpustakaan galeri pujasera kantin depot agen pangkalan grosir minimarket"},
    {bit(Is::figure), 0, "soekarno sukarno hatta kartini diponegoro pattimura fatahillah thamrin pitung hamka dewantara jayakarta pancasila soeprapto habibie gajahmada cokroaminoto hasanuddin muhammadiyah semar gatotkaca"},

    // ---- addresses
    {bit(Is::street), 0, "jl jln jalan jlan gg gang gng ggg street lorong lrg"},
    {bit(Is::block), 0, "blok blk block"},
    {bit(Is::flat), 0, "rusun rusunawa rusunami apartemen apartment apartement apt tower menara kondominium flat"},
    {bit(Is::floor), 0, "lantai lt floor lante"},
    {bit(Is::unit), 0, "unit kamar pintu"},
    {bit(Is::rt), 0, "rt"},
    {bit(Is::rw), 0, "rw"},
    {bit(Is::no), 0, "no nomor nomer nmr nomr nmor number num nr nomornya"},
    {bit(Is::not_a_house), 0, "tiang lampu pju kios los lapak stan stand toko gardu trafo pohon bus halte loket gate pintu km panel box meja bangku koridor polisi pol telepon telp hp wa "
     "rekening rek laporan surat antrean antrian perkara peron parkir lapangan hydrant hidran pompa gerbong kapal"},

    // ---- dates
    {bit(Is::month), 0,
     "januari jan january februari feb pebruari february maret mar march april apr mei may juni jun june juli jul july agustus agu agt agst ags aug august september sep sept "
     "oktober okt oct october november nov nopember nop desember des dec december"},
    {bit(Is::birth), 0, "lahir lahirnya lhr ttl kelahiran ultah ulang born dob birth birthday birthdate lahiran tgllahir dilahirkan tanggallahir"},
    {bit(Is::not_birth), 0,
     "menikah nikah pindah sejak meninggal wafat kejadian terbit berlaku masuk pukul vaksin dilaporkan kemerdekaan kota program perusahaan kampus sekolah organisasi "
     "pernikahan perkawinan jaki ri republik kantor hut merayakan anniversary dibuat mendaftar daftar bekerja lulus proklamasi wedding married moved akta"},

    // ---- numbers: what announces them
    {bit(Is::cue), value_of(Cue::nik), "nik ktp ektp induk kependudukan nikku niknya ktpnya"},
    {bit(Is::cue), value_of(Cue::kk), "kk keluarga nokk kknya"},
    {bit(Is::cue), value_of(Cue::npwp), "npwp npwpnya wajib tin pajak"},
    {bit(Is::cue), value_of(Cue::bpjs), "bpjs jkn kis jknkis bpjsnya"},
    {bit(Is::cue), value_of(Cue::card), "kredit debit visa mastercard credit amex jcb cc kartukredit card"},
    {bit(Is::cue), value_of(Cue::passport), "paspor passport pasport paspornya"},
    {bit(Is::cue), value_of(Cue::phone),
     "hp wa whatsapp whatsap watsap telp telepon telpon tlp tlpn telfon tel phone call hubungi kontak contact nohp nowa seluler handphone mobile sms cp gopay ovo shopeepay "
     "linkaja fax faks hpnya wanya hotline kring cell text wasap wasapp nomorku digital hape tilpun telefon narahubung selular dompetdigital"},
    {bit(Is::cue), value_of(Cue::bank),
     "bca bri bni mandiri bsi cimb permata danamon btn bjb jago jenius seabank muamalat ocbc maybank panin mega btpn uob hsbc niaga bukopin sinarmas rekening rek norek "
     "rekeningnya bank account acc acct bsm neo blu bankdki allo commonwealth mayapada bpd"},
    {bit(Is::cue), value_of(Cue::transfer), "transfer tf ditransfer trf kirim dikirim setor mentransfer transferred"},
    {bit(Is::cue), value_of(Cue::nip), "nip nipnya pegawai"},
    {bit(Is::cue), value_of(Cue::nisn), "nisn siswa"},
    {bit(Is::cue), value_of(Cue::sim), "sim simnya"},
    {bit(Is::cue), value_of(Cue::pln), "idpel pln idpelanggan meteran"},
    {bit(Is::cue), value_of(Cue::water), "pam pdam palyja aetra air pamjaya"},
    {bit(Is::cue), value_of(Cue::record), "medis medik rm mr record norm mrn"},
    {bit(Is::cue), value_of(Cue::transit), "jaklingko flazz emoney brizzi tapcash jakcard kmt money etoll"},
    {bit(Is::cue), value_of(Cue::member), "peserta kepesertaan"},
    {bit(Is::cue), value_of(Cue::customer), "pelanggan customer"},
    {bit(Is::cue), value_of(Cue::process),
     "invoice inv order orderan pesanan resi awb kuitansi kwitansi kontrak va virtual booking pnr tiket ticket laporan pengaduan aduan referensi ref transaksi trx faktur "
     "sertifikat imei serial seri barcode isbn perkara polis nop spk tracking receipt contract lelang berkas agenda registrasi antrean nomorva dokumen token objek briva"},
    {bit(Is::handle_cue), 0, "ig instagram tiktok twitter username akun akunnya telegram medsos sosmed threads fb facebook insta userid account x handle line youtube snapchat tele"},

    // ---- hosts
    {bit(Is::tld), 0, "com id net org co io app xyz site biz gov edu ly online shop dev store web sch ac or desa tv page cloud club top live webcam tk cc ru cn uk sg my de fr jp au us eu il br nl kr tech blog ws pro asia vip"},
    {bit(Is::tld_word), 0, "me to be link info gl in is it gg mobi name la ai so im art space fun go mil gd as at am pm st do no"},
    {bit(Is::scheme), 0, "http https hxxp hxxps ftp htp htps"},
    {bit(Is::provider), 0, "gmail yahoo ymail outlook hotmail icloud rocketmail proton protonmail live yandex zoho aol mail"},
    {bit(Is::at), 0, "at et"},
    {bit(Is::dot), 0, "dot titik"},
    {bit(Is::network_cue), 0, "ip ipv server ping dns host router gateway subnet alamatip address cctv kamera nvr dvr modem"},
    {bit(Is::version_cue), 0, "versi version ver v vers firmware build pasal bab rating skor nilai revisi rev dokumen ayat sni iso aplikasi"},

    // ---- positions
    {bit(Is::hemisphere), 0, "s n e w ls lu bt bb ll"},
    {bit(Is::position_cue), 0, "lat latitude long longitude lng lon koordinat coordinates coordinate coord posisi titik lokasi lintang bujur gps sharelok maps location titiknya"},

    // ---- amounts
    {bit(Is::money), 0, "rp idr usd rupiah sgd"},
    {bit(Is::amount), 0,
     "ribu rb juta jt jta miliar milyar m k perak persen kg gr gram ton liter ltr l meter mtr cm mm km ha hektar orang org unit buah menit jam hari hr minggu bulan bln tahun thn th "
     "kali x lembar bh kw watt va kva mw volt wib wita wit am pm pcs pack sak rit titik lantai anak ekor pohon lot inch inci derajat detik kk rt rw warga motor mobil"},

    // ---- vehicles
    {bit(Is::region), 0,
     "a b d e f g h k l m n p r s t w z aa ab ad ae ag ba bb bd be bg bh bk bl bm bn bp da db dc dd de dg dh dk dl dm dn dp dr ds dt dw ea eb ed kb kh kt ku pa pb pg ps pt py"},
    {bit(Is::vehicle), 1, "pelat plat nopol plate tnkb nomorpolisi platnya pelatnya berplat berpelat bernopol nopolnya"},
    {bit(Is::vehicle), 0,
     "motor mobil motornya mobilnya truk truck taksi taxi avanza xenia innova fortuner brio jazz beat vario nmax scoopy mio pickup angkot bajaj "
     "kendaraan sedan vehicle car motorcycle ertiga xpander pajero calya sigra agya ayla metromini kopaja honda yamaha toyota daihatsu suzuki"},
    {bit(Is::not_a_vehicle), 0,
     "ruang ruangan kamar gate gedung blok blk lantai lt kursi seat pintu tower unit kios los bus halte koridor peron jalur tipe type model pasal kelas kode stiker rumah no nomor "
     "tj loket gerbang area zona sektor tribun baris room terminal rute trayek vitamin hepatitis ukuran kategori golongan kualitas lapangan meja kelompok grup group paket jurusan nilai seri versi gudang pos limbah shelter platform line bay lot"},

    // ---- health
    {bit(Is::condition), 0,
     "stroke diabetes diabet diabetik tbc tb hiv aids kanker tumor asma epilepsi skizofrenia autis autisme lumpuh hamil hipertensi jantung ginjal difabel disabilitas tunanetra tunarungu "
     "tunadaksa buta tuli bisu hepatitis leukemia demensia alzheimer parkinson dbd tifus tipes covid pneumonia bronkitis talasemia thalasemia hemofilia lupus odgj depresi bipolar "
     "gerd maag kusta pikun keguguran prostat katarak glaukoma stunting obesitas anemia asthma cancer pregnant disabled paralyzed blind deaf epilepsy dementia tuberculosis patah"},
    {bit(Is::patient), 0,
     "pasien menderita mengidap sakit kondisi penyandang terkena mengalami suffers terserang kena punya saya istri suami anak ibu bapak ayah nenek kakek adik kakak mertua positif didiagnosis diagnosa "
     "riwayat sedang penyakit idap derita penderita lansia patient diagnosed has penyintas keluhan dia beliau"},
    {bit(Is::public_body), 0, "dki jakarta dishub dinas dinsos polda tmc pln transjakarta humas bpbd kominfo kemerdekaan indonesia pemprov pemkot"},

    // ---- digits spelled out; the value is the digit plus one
    {bit(Is::digit), 1, "kosong nol zero nul oh | satu one atu | dua two duwa | tiga three | empat four | lima five | enam six | tujuh seven | delapan eight lapan dlapan | sembilan nine smbilan"},
};

}  // namespace

std::span<const WordList> word_lists() { return lists; }

}  // namespace tabir::redact
