// Ordinary words of citizens' reports that could stand where a name is expected.
#pragma once

#include <string_view>

namespace tabir::redact {

inline constexpr std::string_view common_words =
    "ada adalah adanya agar akan akhir akhirnya aja saja aku amat anda antara antar apa apabila apakah apalagi atas atau awal ayo bagaimana bagi bagian baik baiknya "
    "bahwa bahaya banget banjir bantu bantuan bantuannya banyak baru bawah bayar bayi beberapa becek begini begitu bekas belakang belum beli benar bener bensin berapa beras berat besar besok betul "
    "biar biasa biasanya bisa blm bocor boleh buang buat bukan buka bulan buruk cair cepat cuma cukup dadakan dalam dan dapat dari darurat data datang debu dekat demi "
    "dengan depan di dia diam dll dong drainase dulu duluan dua edar ga gak gabisa gelap genangan gorong got habis hal halaman hampir hanya harap harapan hari harus hati hidup hilang hingga "
    "hujan info ingin ini itu izin jadi jaga jam jangan jarang jarak jelas jelek jembatan jika juga jumlah kabel kadang kalau kalo kali kami kamu kampung kan kapan karena "
    "kartu kasih kasus kata kawin ke kebersihan kebakaran kecil kejadian kelas kelihatan keluar keluhan kembali kemarin kena kenapa kepada kepala keras kerja kerusakan kesal ketika "
    "kios kira kita kok kosong kota kondisi kondisinya korban kotor kran kurang kursi lagi lain lainnya laku lalu lama lampu lanjut laporan lapor lebih lewat liar lihat lingkungan listrik loh loket longsor lubang "
    "luar lumayan lupa maaf maka makin malah malam mana mampet masa masalah masih masuk mati mau melalui melaporkan melihat membantu memang memiliki menit menunggu menyatakan merah mereka meresahkan "
    "merupakan mesin minta minggu misal mobil mogok mohon motor muda mulai mungkin nah namun nanti ngga nggak nih nya nomor nyala oknum oleh orang pada padahal pagi paling panas pangkalan parah "
    "parkir pas pasang pasti pecah pelan pelayanan pemerintah penting penuh perbaikan perlu pernah pertama petang pihak pintu pipa pohon pokoknya polisi polusi pos posyandu pribadi proses punya pusat puluhan "
    "rabu rambu ramai rasa rawan rendah resah retak roboh rumah rusak rutin saat sabtu sakit salah salam sama sambil sampah sampai samping sana sangat satu saya sebab sebagai sebelah sebelum seberang "
    "sebuah sedang sedikit segera sehat sehingga sejak sejumlah sekali sekarang sekitar sekolah selalu selama selamat selasa selesai seluruh semangat semalam semoga semua sendiri senin seperti seram seri sering serta "
    "servis sesuai setelah setiap siang siapa sih silakan silahkan sini situ soal sore suara subuh sudah supaya surat susah tadi tahu tahun tak takut tanah tanpa tanggal tapi telah teman tempat tengah tentang tentu "
    "tepat terakhir terima terjadi terkait terlalu terlihat ternyata tersebut terus tetap tiap tiba tidak tiga timur tinggal tinggi tindak tindaklanjut titik tolong tumpukan tumpah tumbang turun tutup uang udah udh umum untuk "
    "usaha utara wah waktu walau wilayah ya yaitu yang yg yuk barat selatan pusat jakarta dki bogor depok tangerang bekasi bandung surabaya semarang yogyakarta jogja medan indonesia jabodetabek jawa sumatera bali "
    "jumat kamis ahad januari min admin selaku ybs utk dg dgn krn tsb sdh tdk jgn bgt gmn bs sy sm dr kpd sblm stlh skrg kmrn bsk tlg mhn trima makasih trims trmksh thx thanks thank please help "
    "the a an and or of in on at to for from with without near this that is are was were has have had been not no yes it its there here very since sunday monday tuesday wednesday thursday friday saturday "
    "street water light lamp road hole manhole cover missing broken garbage rubbish smell noise every day night morning house home front outside inside already still again just only my our your their his her he she they we you me us "
    "who what when where why how can could will would should may might must do does did done report reported please dear sir madam hello hi hey phone call fix fixed asap kindly located living lives live name "
    "ojek pasar warung toko gedung kantor dinas suku badan biro kelurahan kecamatan kota kabupaten provinsi negara desa dusun daerah perumahan komplek apartemen ruko taman lapangan trotoar halte stasiun terminal "
    "bapak-bapak ibu-ibu guru lurah camat ogah pertiwi pendidikan jago jari proklamator kandung tiri angkat hamil menyusui rumahtangga tua muda bersama keluarga warga masyarakat penduduk tetangga "
    "resmi palsu asli sah tertulis elektronik penerangan penyuluhan pembangunan kebakaran penyelamatan perhubungan sosial kesehatan pangan air bersih limbah udara sungai kali saluran selokan "
    "hijau kuning biru hitam putih coklat abu ungu panjang pendek lebar sempit lurus miring bengkok dangkal tipis tebal basah kering hangat dingin terang "
    "aspal semen beton besi kayu pasir batu kaca plastik karet tiang lampu kabel rambu marka zebra pagar atap plafon dinding lantai tembok pondasi tangga jendela kamar dapur "
    "sore pagi malam siang pukul jam wib lancar macet padat sepi antre antrean antrian giliran jadwal petugas kader satpam pengurus pengelola panitia relawan "
    "tikus nyamuk anjing kucing ular lalat kecoa ayam kambing sapi burung ikan hewan kotoran bangkai bau asap api gas minyak telur gula cabai bawang beras sembako bansos blt kjp kjmu pkh "
    "gratis bayar biaya tarif harga mahal murah diskon potongan pungli suap calo preman maling jambret begal tawuran narkoba miras judi "
    "situasi aman nyaman tertib bersih indah rapi sejuk asri subur makmur sejahtera bahagia senang puas kecewa marah sedih takut cemas bingung capek lelah "
    "rekan tim pimpinan atasan bawahan pejabat pegawai karyawan buruh pekerja tukang sopir supir kurir driver pedagang penjual pembeli pelanggan penumpang pengguna pengendara pejalan kaki "
    "mohon tindaklanjuti ditindaklanjuti diperbaiki dibersihkan diangkut ditebang dikirim dibayar ditutup dibuka dibongkar dipasang diganti dicek disurvei tuntas lengkap belum sudah telah akan sedang masih pernah "
    "perda pergub perwal perpres uu pasal ayat bab lampiran tahun nomor tentang surat edaran keputusan peraturan undang "
    "hp wa email surel telepon alamat lokasi posisi koordinat foto video gambar dokumen berkas lampiran bukti kronologi keterangan catatan identitas nik kk ktp npwp sim stnk bpkb paspor "
    "cctv wifi internet aplikasi website situs akun sandi password login token listrik meteran tagihan iuran denda pajak retribusi parkir karcis tiket loket "
    "kos kost kontrakan kontrak kosan rusun rusunawa apartemen cluster residence town square city park garden mall plaza "
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluh ratus ribu juta miliar pertama kedua ketiga keempat kelima "
    "siap oke ok baik terimakasih kasih hormat sekian wassalam assalamualaikum waalaikumsalam wr wb tks nuhun punten permisi halo hai met selamat "
    "lansia balita remaja dewasa anak-anak difabel disabilitas yatim piatu janda duda miskin kaya "
    "meninjau menyerahkan menyampaikan meminta memberi memberikan membawa membuat mengambil mengeluh mengatakan mencari mendapat menjadi menjaga menjual menolak menerima meminjam menelepon menghubungi memarahi dimarahi ditolak ditabrak dicuri "
    "kehilangan kecelakaan kebanjiran kekeringan kemacetan ketinggalan tertinggal tercetak terbakar tergenang tertutup terbuka terpasang tersumbat terputus tertimpa terjatuh jatuh pingsan "
    "salah benar satu lagi ditugaskan menindaklanjuti menyetujui penutupan nonaktif aktif valid invalid tidak ditemukan "
    "budaya seni pramuka karang taruna pkk rt rw pemuda pelajar lebaran ramadan ramadhan natal imlek nyepi waisak idul fitri adha maulid haji umrah "
    "sekretariat pelaksana penanggung jawab harian teknis umum tata usaha pemerintahan perekonomian kesejahteraan "
    "vaksin imunisasi obat rawat inap jalan rujukan poli igd ugd ambulans ambulan dokter bidan perawat suster apoteker ";

}  // namespace tabir::redact
