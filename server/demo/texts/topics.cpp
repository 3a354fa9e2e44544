#include "demo/texts/topics.hpp"

#include <stdexcept>
#include <string>

namespace tabir::demo::texts {
namespace {

constexpr std::array<Topic, 13> topics = {{
    {"jalan-rusak",
     {"Jalan berlubang cukup dalam di {tempat}.", "Aspal di {tempat} sudah mengelupas dan lubangnya makin lebar.",
      "Ada lubang besar persis di tengah jalur di {tempat}.", "Permukaan jalan di {tempat} ambles setelah galian kabel.",
      "Tambalan jalan di {tempat} sudah hancur lagi.", "Jalan di {tempat} bergelombang dan berlubang di beberapa titik."},
     {"Dalamnya kira-kira sejengkal dan tidak ada tanda apa pun.", "Kalau hujan lubangnya tertutup air jadi tidak kelihatan.",
      "Kerikilnya berserakan sampai ke jalur sebelah.", "Sudah dikasih ban bekas oleh warga supaya terlihat.",
      "Lubangnya ada empat, berdekatan semua."},
     {"Kemarin ada pengendara motor yang jatuh.", "Motor terpaksa menghindar ke jalur lawan arah.",
      "Ban mobil tetangga saya sampai pecah.", "Setiap malam terdengar suara motor menghantam lubang.",
      "Anak sekolah yang bersepeda lewat sini setiap pagi."},
     {"Lubang sudah ditambal dengan aspal panas dan dipadatkan. Jalan dapat dilalui kembali.",
      "Penambalan empat titik selesai dikerjakan, sisa material sudah dibersihkan dari badan jalan.",
      "Bekas galian sudah diuruk, dipadatkan dan dilapis ulang. Rambu sementara sudah diangkat.",
      "Permukaan jalan sepanjang kurang lebih sepuluh meter sudah diratakan dan dilapis ulang."},
     "There is a deep pothole in the middle of the lane at {tempat}. When it rains you cannot see it. A motorcyclist fell "
     "there last week."},

    {"trotoar",
     {"Trotoar di {tempat} rusak parah.", "Ubin trotoar di {tempat} banyak yang lepas.",
      "Penutup bak kontrol di trotoar {tempat} hilang.", "Ubin pemandu tunanetra di {tempat} terputus.",
      "Trotoar di {tempat} ambles dan membentuk lubang.", "Bekas galian di trotoar {tempat} belum dikembalikan."},
     {"Pejalan kaki harus turun ke jalan.", "Lubangnya ditutup papan seadanya.",
      "Ubinnya goyang kalau diinjak dan muncrat kalau habis hujan.", "Panjang yang rusak sekitar lima meter.",
      "Besi tulangannya sudah mencuat."},
     {"Ibu saya yang sudah sepuh tersandung di sini.", "Kursi roda sama sekali tidak bisa lewat.",
      "Berbahaya sekali untuk anak-anak yang pulang sekolah.", "Kalau malam gelap, lubangnya tidak kelihatan.",
      "Ada pejalan kaki yang terperosok minggu lalu."},
     {"Ubin yang lepas sudah dipasang kembali dan diratakan.", "Penutup bak kontrol baru sudah dipasang dan dikunci.",
      "Ubin pemandu sudah disambung kembali sepanjang ruas yang rusak.",
      "Trotoar yang ambles sudah dibongkar, diuruk dan dipasang ulang."},
     "The pavement at {tempat} is broken and a cover is missing. People have to walk on the road. A wheelchair cannot pass at "
     "all."},

    {"lampu-jalan",
     {"Lampu penerangan jalan di {tempat} mati.", "Tiga tiang lampu berturut-turut di {tempat} padam.",
      "Lampu jalan di {tempat} berkedip terus lalu mati.", "Sudah gelap gulita di {tempat} karena lampu jalannya padam.",
      "Lampu di {tempat} nyala siang hari tapi mati malam hari.", "Tiang lampu di {tempat} miring dan lampunya tidak menyala."},
     {"Yang menyala hanya satu di ujung jalan.", "Kabelnya kelihatan menjuntai.",
      "Sebelumnya sempat diperbaiki tapi mati lagi.", "Warga sudah pasang lampu sendiri tapi tidak cukup terang.",
      "Tiangnya dekat tikungan, jadi berbahaya."},
     {"Kemarin malam hampir ada yang dijambret.", "Perempuan yang pulang kerja takut lewat sini.",
      "Pengendara sering kaget karena tikungannya tidak kelihatan.", "Anak-anak mengaji pulangnya lewat sini.",
      "Jadi tempat nongkrong orang tidak dikenal."},
     {"Lampu sudah diganti dengan LED baru dan menyala normal.",
      "Kabel yang putus sudah disambung, ketiga titik lampu sudah menyala.",
      "Panel dan sensor cahaya sudah diganti. Lampu menyala otomatis pukul 18.00.",
      "Tiang sudah ditegakkan kembali dan lampu sudah diuji pada malam hari."},
     "Three street lights in a row at {tempat} are out. It is pitch dark after six. Women walking home from work are afraid to "
     "pass here."},

    {"banjir-saluran",
     {"Genangan air di {tempat} tidak surut-surut.", "Saluran air di {tempat} mampet penuh lumpur.",
      "Setiap hujan {tempat} pasti banjir.", "Got di {tempat} meluap ke jalan.",
      "Pompa air di {tempat} tidak jalan waktu hujan semalam.", "Tali air di {tempat} tersumbat sampah dan semen sisa proyek."},
     {"Tingginya sampai betis orang dewasa.", "Airnya hitam dan bau.",
      "Endapan lumpurnya sudah hampir rata dengan bibir saluran.", "Padahal hujannya cuma setengah jam.",
      "Salurannya tertutup beton jadi warga tidak bisa membersihkan sendiri."},
     {"Motor banyak yang mogok.", "Air sudah masuk ke teras rumah warga.", "Banyak jentik nyamuk, takut demam berdarah.",
      "Warung-warung di sini terpaksa tutup.", "Anak saya gatal-gatal karena harus lewat air itu."},
     {"Saluran sudah dikuras, lumpur kurang lebih dua kubik sudah diangkut.",
      "Tali air sudah dibersihkan dan aliran kembali lancar. Sudah diuji dengan penyiraman.",
      "Pompa sudah diperbaiki dan dicoba, genangan surut dalam satu jam.",
      "Saluran yang tersumbat sudah dibongkar, dibersihkan dan ditutup kembali."},
     "The drain at {tempat} is blocked and the road floods every time it rains. The water is black and smells. Motorbikes keep "
     "breaking down in it."},

    {"sampah",
     {"Sampah menumpuk di {tempat}.", "Ada tumpukan sampah liar di {tempat}.", "Sampah di {tempat} belum diangkut-angkut.",
      "Tempat pembuangan sementara di {tempat} sudah meluber ke jalan.", "Orang buang puing dan kasur bekas di {tempat}.",
      "Sampah hanyut tersangkut di kali dekat {tempat}."},
     {"Baunya sampai ke dalam rumah.", "Banyak lalat dan belatung.",
      "Biasanya diangkut dua hari sekali, sekarang tidak pernah.", "Ada yang sengaja buang dari mobil tengah malam.",
      "Plastiknya beterbangan kena angin."},
     {"Setengah jalan jadi tidak bisa dipakai.", "Pembeli warung saya jadi sepi.",
      "Kucing dan tikus mengobrak-abrik setiap malam.", "Anak-anak sering main di dekat situ.",
      "Kalau hujan hanyut ke saluran dan bikin mampet."},
     {"Sampah sudah diangkut dengan dua truk dan lokasi sudah disapu bersih.",
      "Tumpukan sampah sudah dibersihkan, dipasang spanduk larangan membuang sampah.",
      "TPS sudah dikosongkan, jadwal angkut ditambah menjadi setiap hari.",
      "Puing dan kasur bekas sudah diangkut. Sudah disiapkan tong sampah terpilah."},
     "Rubbish has been piling up at {tempat} and nobody collects it. The smell reaches our homes. Half of the road can no "
     "longer be used."},

    {"parkir-liar",
     {"Banyak mobil parkir di badan jalan di {tempat}.", "Parkir liar di {tempat} makin menjadi-jadi.",
      "Motor diparkir di atas trotoar {tempat}.", "Truk besar parkir berhari-hari di {tempat}.",
      "Mobil parkir menutup gerbang rumah warga di {tempat}.",
      "Ada juru parkir liar yang mengatur parkir di bawah rambu larangan di {tempat}."},
     {"Padahal rambu dilarang parkirnya jelas terpasang.", "Paling parah jam makan siang.",
      "Jalannya sudah sempit, tinggal muat satu mobil.", "Kalau ditegur malah lebih galak.", "Tarifnya pun seenaknya."},
     {"Ambulans kemarin tidak bisa lewat.", "Pejalan kaki terpaksa turun ke jalan.", "Macetnya sampai ke perempatan.",
      "Saya telat kerja terus karena mobil tidak bisa keluar.", "Bus sekolah harus berhenti di tengah jalan."},
     {"Kendaraan yang melanggar sudah diderek, pemilik sudah diberi surat tilang.",
      "Dilakukan penertiban cabut pentil terhadap sebelas motor di trotoar. Lokasi sudah steril.",
      "Sudah dipasang tiang pembatas di trotoar dan petugas ditempatkan pada jam sibuk.",
      "Juru parkir liar sudah didata dan diserahkan untuk pembinaan. Kendaraan sudah dipindahkan."},
     "Cars park under the no-parking sign at {tempat} every day. Only one lane is left. Yesterday an ambulance could not get "
     "through."},

    {"kemacetan",
     {"Lampu lalu lintas di {tempat} mati total.", "Macet parah setiap sore di {tempat}.",
      "Banyak kendaraan lawan arah di {tempat}.", "Rambu putar balik di {tempat} hilang.",
      "Angkot ngetem sembarangan di {tempat}.", "Durasi lampu hijau di {tempat} terlalu pendek."},
     {"Tidak ada petugas yang mengatur.", "Antreannya sampai dua ratus meter.",
      "Semua klakson-klaksonan dan tidak ada yang mau mengalah.", "Sudah begini sejak ada galian pipa.",
      "Marka jalannya juga sudah hilang."},
     {"Hampir setiap hari ada senggolan.", "Perjalanan lima menit jadi setengah jam.",
      "Penyeberang jalan tidak dapat kesempatan sama sekali.", "Anak sekolah jadi terlambat.",
      "Bus Transjakarta ikut tertahan."},
     {"Lampu lalu lintas sudah diperbaiki dan berfungsi normal pada keempat sisi.",
      "Petugas sudah ditempatkan pada pukul 16.00 sampai 19.00, antrean berkurang.",
      "Rambu baru sudah dipasang dan marka sudah dicat ulang.",
      "Waktu siklus lampu sudah disesuaikan, angkot yang ngetem sudah ditertibkan."},
     "The traffic lights at {tempat} are dead and nobody directs the traffic. The queue is two hundred metres long. There are "
     "small collisions almost every day."},

    {"pohon",
     {"Pohon besar tumbang di {tempat}.", "Ada pohon miring mau roboh di {tempat}.",
      "Dahan pohon di {tempat} patah dan menggantung.", "Pohon di {tempat} sudah keropos dan rawan tumbang.",
      "Ranting pohon di {tempat} menutup lampu jalan dan kabel.", "Pohon di {tempat} tumbang kena angin tadi malam."},
     {"Batangnya melintang menutup separuh jalan.", "Akarnya sudah terangkat dari tanah.", "Dahannya menyentuh kabel listrik.",
      "Tingginya sekitar sepuluh meter.", "Sebagian menimpa pagar rumah."},
     {"Kendaraan harus bergantian lewat.", "Takut menimpa orang yang lewat kalau ada angin.",
      "Di bawahnya ada tempat anak-anak menunggu jemputan.", "Listrik di sini sempat padam.",
      "Satu motor yang parkir rusak tertimpa."},
     {"Pohon sudah dipotong dan diangkut, jalan sudah dapat dilalui dua arah.",
      "Dahan yang patah sudah diturunkan, pohon dipangkas agar seimbang.",
      "Pohon keropos sudah ditebang dan akan diganti dengan tanaman baru.",
      "Pemangkasan selesai, lampu jalan dan kabel sudah bebas dari ranting."},
     "A big tree has fallen across the road at {tempat}. Half of the road is closed and a branch touches the power line. "
     "Please send a crew."},

    {"pkl",
     {"Pedagang kaki lima menutup trotoar di {tempat}.", "Lapak di {tempat} sudah memakan badan jalan.",
      "Gerobak ditinggal menginap di {tempat}.", "Pasar tumpah di {tempat} sampai siang belum bubar.",
      "Trotoar di {tempat} dipakai jualan dari ujung ke ujung.",
      "Tenda pedagang di {tempat} dipasang permanen di atas saluran."},
     {"Sisa minyak dan sampahnya dibuang ke got.", "Kursinya sampai ke tengah jalan.",
      "Pernah ditertibkan tetapi besoknya kembali lagi.", "Ada sekitar dua puluh lapak.", "Mereka bayar ke oknum, katanya."},
     {"Pejalan kaki tidak kebagian tempat.", "Pintu masuk sekolah jadi tertutup.", "Lalu lintas macet setiap sore.",
      "Asap bakarannya masuk ke rumah.", "Kami tidak melarang orang cari makan, tapi tolong ditata."},
     {"Pedagang sudah dipindahkan ke lokasi binaan, trotoar sudah kosong dan dibersihkan.",
      "Penertiban dilakukan secara persuasif, gerobak yang menginap sudah diangkut.",
      "Lapak di atas saluran sudah dibongkar sendiri oleh pemiliknya dengan pendampingan petugas.",
      "Sudah dibuat kesepakatan jam berdagang, petugas berjaga setiap sore."},
     "Vendors have taken the whole pavement at {tempat}, end to end. The school gate is blocked. We do not mind people earning "
     "a living, but please arrange it."},

    {"kebisingan",
     {"Suara karaoke dari {tempat} keras sekali sampai dini hari.", "Bengkel di {tempat} kerja sampai lewat tengah malam.",
      "Ada orgen tunggal di {tempat} hampir setiap malam.", "Proyek di {tempat} mengecor malam hari tanpa pemberitahuan.",
      "Kafe di {tempat} memutar musik sampai kaca rumah bergetar.", "Knalpot brong kumpul di {tempat} setiap malam minggu."},
     {"Biasanya mulai jam sepuluh malam.", "Sudah ditegur pengurus RT tetapi tidak digubris.",
      "Pengeras suaranya diarahkan ke permukiman.", "Semalam baru berhenti jam tiga pagi.", "Tidak ada peredam sama sekali."},
     {"Bayi saya tidak bisa tidur.", "Orang tua saya sakit jantung dan butuh istirahat.", "Anak-anak mengantuk di sekolah.",
      "Saya kerja sif pagi, jadi sangat terganggu.", "Tetangga takut melapor karena pemiliknya dikenal galak."},
     {"Pemilik usaha sudah ditegur dan menandatangani pernyataan tutup pukul 22.00.",
      "Dilakukan pengukuran kebisingan dan pengeras suara luar sudah diturunkan.",
      "Kegiatan malam dihentikan, kontraktor wajib memberi tahu warga.",
      "Patroli malam dilakukan tiga hari berturut-turut, lokasi terpantau tenang."},
     "The karaoke at {tempat} is extremely loud until three in the morning. The neighbours are afraid to complain. My baby "
     "cannot sleep."},

    {"ketertiban",
     {"Ada kerumunan di {tempat} setiap malam.", "Anak-anak muda nongkrong sambil minum di {tempat}.",
      "Sering ada balap liar di {tempat}.", "Tawuran hampir terjadi lagi di {tempat}.",
      "Pesta di {tempat} ramai sekali dan menutup jalan.", "Pengamen dan pengemis memaksa di {tempat}."},
     {"Jumlahnya bisa sampai lima puluh orang.", "Biasanya dari jam sebelas sampai subuh.", "Ada yang membawa senjata tajam.",
      "Botolnya dilempar ke jalan.", "Yang mengatur orang-orang situ juga, jadi kami tidak berani menegur."},
     {"Warga takut keluar rumah.", "Tolong jangan sampai ketahuan siapa yang melapor.", "Kendaraan tidak bisa lewat.",
      "Anak saya dipalak waktu pulang les.", "Sudah ada motor warga yang dirusak."},
     {"Kerumunan sudah dibubarkan, dilakukan patroli gabungan setiap malam.",
      "Titik rawan sudah dijaga dan dipasang lampu sorot. Situasi kondusif.",
      "Pelaku sudah didata dan dibina bersama orang tuanya di kantor kelurahan.",
      "Penutupan jalan dibongkar, penyelenggara sudah diberi peringatan tertulis."},
     "There is a crowd drinking at {tempat} every night, sometimes fifty people. Please do not let them know who reported "
     "this, they live around here."},

    {"bangunan-liar",
     {"Ada bangunan tanpa izin di {tempat}.", "Bangunan di {tempat} menambah lantai tanpa papan izin.",
      "Warung permanen dibangun di atas saluran di {tempat}.", "Tanah lapang di {tempat} mulai dikaveling dan dibangun.",
      "Garasi di {tempat} dibangun sampai memakan jalan umum.", "Bedeng liar di {tempat} terus bertambah."},
     {"Tidak ada papan persetujuan bangunan gedung.", "Dikerjakan diam-diam pada malam hari.",
      "Tiangnya sudah sampai lantai tiga.", "Temboknya menempel ke rumah sebelah.",
      "Pemiliknya bilang sudah urus, tapi tidak pernah menunjukkan surat."},
     {"Tembok rumah saya jadi retak.", "Saluran air jadi tertutup.", "Jalan yang tadinya muat dua mobil sekarang hanya satu.",
      "Kami khawatir roboh menimpa warga.", "Mobil pemadam tidak akan bisa masuk kalau ada kebakaran."},
     {"Bangunan sudah disegel dan pemilik diberi surat perintah penghentian pekerjaan.",
      "Bagian yang menutup saluran sudah dibongkar, aliran air kembali normal.",
      "Surat peringatan kedua sudah diserahkan, pembongkaran mandiri disepakati.",
      "Pekerjaan dihentikan, pemilik diminta melengkapi izin di kecamatan."},
     "Someone is building without any permit at {tempat}, mostly at night. It is already three floors high and our wall has "
     "cracked."},

    {"air-bersih",
     {"Air PAM di {tempat} mati.", "Air yang keluar di {tempat} keruh dan berbau.", "Pipa air bocor di {tempat}.",
      "Tekanan air di {tempat} kecil sekali.", "Air hanya menetes di {tempat} pada siang hari.",
      "Meteran air di {tempat} bocor dan air terbuang terus."},
     {"Menyalanya cuma tengah malam.", "Tetangga kiri kanan juga sama.", "Airnya muncrat sampai ke jalan.",
      "Satu RT mengalami hal yang sama.", "Tagihan tetap datang seperti biasa."},
     {"Kami terpaksa beli air gerobak.", "Tidak bisa masak dan mencuci.", "Jalan jadi licin dan mulai berlubang.",
      "Kulit anak saya gatal.", "Musala sampai tidak ada air untuk wudu."},
     {"Pipa yang bocor sudah diperbaiki dan tekanan air kembali normal.",
      "Pencucian jaringan selesai, air sudah jernih. Sampel diperiksa di laboratorium.",
      "Katup yang macet sudah diganti, aliran dipantau selama dua hari.",
      "Mobil tangki sudah dikirim, perbaikan pompa selesai pada malam hari."},
     "The tap water at {tempat} is brown and smells, the whole block has it. The bill comes as usual. We have to buy water "
     "from a cart."},
}};

}  // namespace

const Topic& topic(std::string_view category) {
    for (const Topic& topic : topics) {
        if (topic.category == category) return topic;
    }
    throw std::out_of_range("no topic for category " + std::string(category));
}

}  // namespace tabir::demo::texts
