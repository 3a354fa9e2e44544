// Made by scripts/redact-tables.mjs from lists/ and from openly licensed data. Do not edit.
// Names: @faker-js/faker 10.6.0, locale id_ID. Copyright (c) 2022-2023 Faker; licensed under MIT.
// Places: idn-area-data 3.1.2. Contains information from idn-area-data, which is made available under the
// Open Database License (ODbL) 1.0; these words are made available under the same licence.
#pragma once

#include "redact/cues.hpp"
#include "redact/lexicon.hpp"

namespace tabir::redact {

/// What words may be; the first is for those that aren't known.
inline constexpr Entry made_entries[] = {
    0,
    any_of(Is::name),
    any_of(Is::common, Is::opening, Is::region),
    any_of(Is::honorific, Is::region),
    any_of(Is::region),
    any_of(Is::honorific, Is::place),
    any_of(Is::common),
    any_of(Is::tld),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::bank)),
    with_value(any_of(Is::cue, Is::handle_cue), static_cast<unsigned>(Cue::bank)),
    any_of(Is::network_cue),
    any_of(Is::honorific, Is::name),
    any_of(Is::honorific, Is::patient, Is::role),
    any_of(Is::common, Is::role),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::process)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::water)),
    any_of(Is::institution),
    any_of(Is::month),
    any_of(Is::name, Is::place),
    any_of(Is::vehicle),
    any_of(Is::tld_word),
    any_of(Is::condition),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::water)),
    any_of(Is::honorific),
    any_of(Is::not_birth),
    any_of(Is::common, Is::handle_cue),
    any_of(Is::handle_cue),
    any_of(Is::name_particle),
    any_of(Is::role),
    any_of(Is::place),
    any_of(Is::amount, Is::tld_word),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::card)),
    any_of(Is::common, Is::opening),
    any_of(Is::amount, Is::name, Is::patient, Is::role),
    with_value(any_of(Is::common, Is::cue, Is::not_a_house), static_cast<unsigned>(Cue::process)),
    any_of(Is::common, Is::not_a_house),
    any_of(Is::provider),
    any_of(Is::common, Is::flat),
    any_of(Is::flat),
    any_of(Is::common, Is::version_cue),
    any_of(Is::not_a_vehicle),
    any_of(Is::common, Is::name),
    any_of(Is::at, Is::common, Is::tld_word),
    any_of(Is::common, Is::place),
    with_value(any_of(Is::digit), 2),
    any_of(Is::patient, Is::role),
    any_of(Is::common, Is::institution),
    any_of(Is::not_a_house),
    with_value(any_of(Is::cue, Is::institution), static_cast<unsigned>(Cue::bank)),
    any_of(Is::honorific, Is::patient),
    any_of(Is::hemisphere, Is::region),
    any_of(Is::region, Is::tld_word),
    any_of(Is::patient),
    any_of(Is::name_cue),
    with_value(any_of(Is::vehicle), 1),
    any_of(Is::signing),
    any_of(Is::amount, Is::region),
    any_of(Is::birth),
    any_of(Is::block, Is::not_a_vehicle),
    any_of(Is::amount),
    any_of(Is::block),
    any_of(Is::figure),
    any_of(Is::public_body),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::bpjs)),
    any_of(Is::office),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::transit)),
    any_of(Is::hemisphere, Is::name_particle),
    any_of(Is::version_cue),
    any_of(Is::position_cue),
    any_of(Is::amount, Is::common),
    any_of(Is::not_a_house, Is::not_a_vehicle),
    with_value(any_of(Is::common, Is::cue, Is::role), static_cast<unsigned>(Cue::phone)),
    any_of(Is::common, Is::office),
    with_value(any_of(Is::cue, Is::tld), static_cast<unsigned>(Cue::card)),
    any_of(Is::common, Is::network_cue),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::phone)),
    with_value(any_of(Is::cue, Is::role), static_cast<unsigned>(Cue::phone)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::customer)),
    any_of(Is::name, Is::region),
    any_of(Is::name, Is::name_particle, Is::region, Is::tld),
    with_value(any_of(Is::common, Is::digit), 9),
    any_of(Is::common, Is::tld),
    any_of(Is::common, Is::region),
    any_of(Is::common, Is::patient),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::transfer)),
    any_of(Is::common, Is::public_body),
    with_value(any_of(Is::digit), 9),
    any_of(Is::common, Is::tld_word),
    any_of(Is::common, Is::honorific, Is::role),
    with_value(any_of(Is::common, Is::cue, Is::version_cue), static_cast<unsigned>(Cue::process)),
    any_of(Is::dot),
    any_of(Is::common, Is::honorific, Is::region),
    with_value(any_of(Is::common, Is::digit, Is::place), 3),
    with_value(any_of(Is::digit), 3),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::nik)),
    with_value(any_of(Is::common, Is::digit), 5),
    with_value(any_of(Is::common, Is::digit), 7),
    any_of(Is::at),
    with_value(any_of(Is::digit), 6),
    any_of(Is::floor),
    with_value(any_of(Is::digit), 5),
    any_of(Is::scheme),
    any_of(Is::street),
    any_of(Is::common, Is::institution, Is::not_a_vehicle),
    any_of(Is::street, Is::tld_word),
    any_of(Is::common, Is::honorific),
    any_of(Is::name, Is::office),
    any_of(Is::common, Is::institution, Is::not_a_house, Is::not_a_vehicle),
    any_of(Is::common, Is::condition),
    any_of(Is::amount, Is::common, Is::name),
    any_of(Is::figure, Is::name),
    any_of(Is::condition, Is::not_a_vehicle),
    any_of(Is::common, Is::signing),
    with_value(any_of(Is::common, Is::cue, Is::not_a_house), static_cast<unsigned>(Cue::phone)),
    any_of(Is::opening, Is::role),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::pln)),
    any_of(Is::money),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::bank)),
    any_of(Is::common, Is::street),
    any_of(Is::common, Is::month),
    any_of(Is::common, Is::institution, Is::place),
    any_of(Is::month, Is::name),
    any_of(Is::amount, Is::common, Is::institution, Is::place),
    any_of(Is::common, Is::not_a_vehicle, Is::unit),
    any_of(Is::institution, Is::not_birth),
    any_of(Is::common, Is::not_birth),
    any_of(Is::institution, Is::not_a_house),
    any_of(Is::figure, Is::place),
    any_of(Is::institution, Is::region),
    any_of(Is::common, Is::not_a_vehicle),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::kk)),
    any_of(Is::not_birth, Is::public_body),
    any_of(Is::opening),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::member)),
    any_of(Is::common, Is::not_a_house, Is::not_a_vehicle),
    with_value(any_of(Is::amount, Is::common, Is::cue), static_cast<unsigned>(Cue::kk)),
    any_of(Is::amount, Is::institution, Is::not_a_house),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::process)),
    any_of(Is::common, Is::position_cue),
    with_value(any_of(Is::common, Is::digit, Is::place), 1),
    any_of(Is::common, Is::not_birth, Is::place),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::nik)),
    any_of(Is::common, Is::patient, Is::role),
    any_of(Is::amount, Is::common, Is::floor, Is::not_a_vehicle),
    with_value(any_of(Is::common, Is::digit, Is::place), 6),
    any_of(Is::handle_cue, Is::not_a_vehicle),
    any_of(Is::name, Is::position_cue),
    any_of(Is::common, Is::provider, Is::tld),
    any_of(Is::hemisphere),
    any_of(Is::amount, Is::not_a_vehicle),
    any_of(Is::floor, Is::not_a_vehicle),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::record)),
    with_value(any_of(Is::cue, Is::name), static_cast<unsigned>(Cue::bank)),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::pln)),
    any_of(Is::amount, Is::common, Is::place),
    any_of(Is::amount, Is::common, Is::vehicle),
    with_value(any_of(Is::cue, Is::honorific), static_cast<unsigned>(Cue::record)),
    any_of(Is::common, Is::name_cue, Is::tld_word),
    any_of(Is::not_a_vehicle, Is::version_cue),
    with_value(any_of(Is::digit), 10),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::nip)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::nisn)),
    any_of(Is::no),
    any_of(Is::common, Is::no, Is::not_a_vehicle, Is::tld_word),
    with_value(any_of(Is::digit), 1),
    any_of(Is::common, Is::no, Is::not_a_vehicle),
    with_value(any_of(Is::cue, Is::month), static_cast<unsigned>(Cue::process)),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::npwp)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::npwp)),
    any_of(Is::amount, Is::tld),
    any_of(Is::common, Is::not_a_vehicle, Is::version_cue),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::passport)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::passport)),
    with_value(any_of(Is::common, Is::cue, Is::role), static_cast<unsigned>(Cue::nip)),
    with_value(any_of(Is::common, Is::cue, Is::role), static_cast<unsigned>(Cue::customer)),
    with_value(any_of(Is::cue, Is::not_a_house), static_cast<unsigned>(Cue::process)),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::phone)),
    any_of(Is::common, Is::not_a_house, Is::not_a_vehicle, Is::unit),
    with_value(any_of(Is::cue, Is::public_body), static_cast<unsigned>(Cue::pln)),
    any_of(Is::amount, Is::common, Is::not_a_house),
    any_of(Is::name, Is::role),
    with_value(any_of(Is::cue, Is::not_a_house), static_cast<unsigned>(Cue::bank)),
    with_value(any_of(Is::cue, Is::institution), static_cast<unsigned>(Cue::record)),
    any_of(Is::amount, Is::common, Is::rt),
    any_of(Is::common, Is::not_a_vehicle, Is::opening),
    any_of(Is::amount, Is::common, Is::rw),
    with_value(any_of(Is::common, Is::digit), 2),
    any_of(Is::common, Is::institution, Is::not_birth),
    with_value(any_of(Is::common, Is::digit), 10),
    with_value(any_of(Is::common, Is::cue, Is::not_a_vehicle), static_cast<unsigned>(Cue::process)),
    with_value(any_of(Is::digit), 8),
    any_of(Is::institution, Is::tld),
    with_value(any_of(Is::common, Is::cue), static_cast<unsigned>(Cue::sim)),
    with_value(any_of(Is::cue), static_cast<unsigned>(Cue::sim)),
    with_value(any_of(Is::cue, Is::role), static_cast<unsigned>(Cue::nisn)),
    with_value(any_of(Is::digit), 7),
    any_of(Is::name, Is::vehicle),
    any_of(Is::condition, Is::institution),
    with_value(any_of(Is::cue, Is::not_a_house), static_cast<unsigned>(Cue::phone)),
    any_of(Is::institution, Is::not_a_vehicle),
    with_value(any_of(Is::digit), 4),
    with_value(any_of(Is::common, Is::digit, Is::place), 4),
    any_of(Is::amount, Is::common, Is::dot, Is::name, Is::position_cue),
    any_of(Is::common, Is::institution, Is::not_a_house),
    any_of(Is::flat, Is::not_a_vehicle),
    any_of(Is::institution, Is::place),
    with_value(any_of(Is::common, Is::digit), 8),
    any_of(Is::amount, Is::not_a_vehicle, Is::unit),
    with_value(any_of(Is::amount, Is::cue), static_cast<unsigned>(Cue::process)),
    any_of(Is::amount, Is::common, Is::role),
    any_of(Is::amount, Is::handle_cue),
    any_of(Is::common, Is::name_cue),
};

/// The words sorted, each as a capital that counts the letters it shares with the one before it (A for none), and the rest.
inline constexpr std::string_view made_words =
    "AAaBaBbCangCimanyuDputraCuCyasaBcCcDountDtBdCaDlahDmCdressCeChaDiarjaEtamaCiarjaDkEaFraDnataDtyaCminCnyanaCriansyahCuanBeCtraBfifahCrizalBg"
    "CainDrCenEdaCnesCsDtCtCuDngDsEtianGnaHusFusCyaBhadCmadFiBiCdsCrDlanggaCsyahBjaCengCimanFtEinDonoBkanEgDrsanaCbarChirCtaDifCuDnEnyaBlCamatGip"
    "EbanaEsyahDtasDydrusCbertGusCexEanderCfianDredChabsyiCiDfDkaDmCloCmDarhumIahDiraCreadyCurCwiCzheimerBmCaliaDnEdaEtaDtCbulanHsCeliaDxCiDnahDr"
    "CongCparCrizalBnCaDkDndaFyaDstasiaCcolCdDaDersonDiEkaEniDreasFwEiFaniCemiaCgelaFinaDgaFbayaEiEotaEraeniGiniFiawanEunDkatEeEotCiDsaDtaCjani"
    "DingCnaDisaEversaryComCtarFaDonFiGaGusDreFanEianCwarCyarBolBpaDbilaDkahDlagiDrtemenJtFmentCiClikasiCotekGerEikCpCrDilCtCusBqilaBrdanaDiEan"
    "GsyahGtoEyantiCeDaCgonoCiefDfEinDsDtonangDyantoCnawaCsipatraDyadCtDaEntoEwanDhaCyaniFtiBsCapCepCiaDhDrwadaGndaCliEjanCmaEdiEnDiantoDuniCpal"
    "CriCsalamualaikumDegafCthmaDutiCwandiFiBtCapDsEanDuCikCmaEjaCtnCuBuCgDustClaDiaCreliaDoraCtisFmeBvanzaBwalCbByahDmDtClaCoCuBzaleaCharCizEah"
    "CkaCzahraAbBaCbDeCdakEnCfadalCgaimanaEsFkaraDiEanEyaDusDyaChagiaEruddinEyaDuraksaEwarnaFiryaDwaCikCjajDraginCkdaDiadiFntoEdinEjanEmanEonoDso"
    "DtiFadiGntoFonoClaEmantriEnggaEpatiDekambangDiEdinEjanEtaCmbangEuCnaraEwaFiDcarDdaraEungDgEetEkaGiFuDjarnahorEirDkEdkiDsosDtuFanDyakCpaEk"
    "CratDbershopDcodeDisDuEsCsahElamahDoDukiDwedanCtuEbaraHraCuCwahFanEngCyDarDiDuBbBcaBdBeCatCberapaCcekCenCgalDiniEtuCkasFiDerjaClakangDiEau"
    "EndaDlaDumCnarDdaharaEunganDediktusErDgkelFokDiDjaminDnyDsinDyaminCrasEtDeDkasDlakuDnadetFmaFrdEopolDpelatElatDsamaCsarDiDokDtCtaniaDonDulBg"
    "CtBhBiarDsaDyaCdanEraCmaCnDgungDtaroEiCpolarCroDthFdateHyDuCsaDuCzBjbBkBlCiDndCkCmCnCockDgDkCtCuBmBnCiBobbyDyCcorCgorClehEngDiCnjolCokingCrn"
    "CsCxBpCbdCdCjsEnyaCkDbBrCiDaDgitaEjenDoDvaDzziCoDkenDnkitisDwnBsCiCkCmBtCnCpnBuCahDngDtDyaCdayaDeDheDiEhardjoEmanEonoEyantoCildFingCjurCkaEn"
    "DitDopinDtiClanDikDusCngEaEurCpatiCruhEkEngCsCtaErFbutarByAcabaiCfeCgakDerChyaFdiFniGtoEoFnoCirCketDrabirawaGuanaFjiyaFwalaHngsaDungClistaDl"
    "DoDyaCmatCnDcerDdraGkantaDgDiagoCpaDekCrDakaDdDlaDolineDubCtatanDeringDherineDurFanggaCwangDisadiFonoDukCyadiBcCtvBeCcepDiliaCgerCllCmaniEs"
    "DetiDpakaEedakElunkCndanaDgkalGrengFirCpatBhairilDndraEiagoDrlesCelseaDnCrisFtianHnaCurchBiCaobellaCbuburCciCdengCganjurCjantungCkDiniDoko"
    "ClandakFgkapDilitanEncingCmbCnaDdyDgDtaEhiaCpayungDedakEteDinangDulirCracasCtraDyBlaraDudiaCinicCoudCubDsterBmBnBoCklatDroaminotoCm"
    "DmonwealthCntactEractCordFinateKsCrneliaCuldCverDidBpBreditBucuCkupCmaCstomerBvBynthiaAdBaCcinCdangEpDiCengDrahCftarCgelChlanEiaCihatsuClam"
    "DimaGnFinEonoCmanikErEyantiDuCnDamonEngEuDdimDgkalDiEelEswaraDramilDuEartaEjaCpatDurCriEatiEjanEminDmaFjiFnGaGtoFwanDojatDsirahEonoDtoFnoDu"
    "EnaEratDwisDyaniCsaCtaEngDukCulayCvidEsCyBbCdBcBdBeCafDrCbitDuCcDemberCddyDeEnDiCkDatClapanCmensiaFtiaDiCndaDganDiDnyCpanDokEtDresiCrDajat"
    "DitaCsDaDemberDiDmawatiDyCtikCvDiCwaEntaraEsaDiBgCnBhBiCaDbetGesGikDgnosaHedDhDmDnEaCbuatCcekDkyCdDampingiDiEagnosisEkCfabelCgdayaDitalCkDa"
    "DirimClahirkanEporkanCmasEzCnaEsDdaDiDsosCpaEnggilDonegoroCrgantaraDjaCsabilitasFledDhubDposisiCtaDransferDyaBjokoBkCiBlCapanClBmBnCsBoCbCdi"
    "DoCesCkterDumenCloksaribuCminikusDpetdigitalCneDgDiDnyDoCtBpCdCrDdBrCaDinaseDjatCgCiverCsBsBtBuaCdaDungCkuhCluEanCrenDiCsunCwaBvrBwCiByahAe"
    "BaBbBdCarEanCdyCiDsonCuCwardCyBgaBightBjaBkaCoDrCtpBlCektronikCiDsaFbethDzabethClaDisCmaConCsaCuhCvinFaBmailDnEuelDsCbuhCilEyDnCmaConeyEg"
    "CpatDlukBnamCcangDingCdahEngDraCgkongCiCtengCungBpiDlepsiHyBricDkDzalCnaDiCtigaCvinaCwinBsterDherDiawanEonoBtCollBuCisCnikeBvaCeryCiByangAf"
    "BabianCcebookCdliChmiCisalDzahCjarCksDturCniCraEhDestaDhanEunnisaDidaCtahillahDhinaEonahDimahCuzanEiCxBbBebDiEanDriFanHaHiHtiIoFnaEuariHy"
    "ClixCrdiFnandDnandaHesIzDryBikaDriCnaCrgantoroDmanGsyahEwareCscherCtriFaGniHtoCveCxDedBlatDzzCoorBonatabaCrDtunerCtoCurBrCansFiskaIusCiday"
    "ComDntBtpBujiatiCnAgBaCbisaDrielHlaCdaEngDingEsDuhEngCimanCjahmadaCkClakEngErDeriDihEonoDuhErCmanFiFtoDbarEirGaElangCndaFriaEewaEiDepEshaDg"
    "EsaGrDiDjaranDtarCraEnFgDbageDciaDdaEenEuCsDtiCteEwayDotFkacaDraCwatiBdBebangCdeDongDungClapDoraCnanganDtaCrbangEongDdDejaDryBgCgBhaliyati"
    "DniBibranClangDdaDiranCnaDjalDtingCtaBlCaukomaCodokBmailCnBngBoClonganCmesCndangdiaCpayCrDongCtCvDernorBpsBrCaceDmDtisCegoriusCogolDsirDup"
    "CupBubDernurCdangCeClaDtomCnadiErsoFtoEwanDturDungCruCsDtiBwAhBaCbibiGeEsCdDiEanCfizDshahCiDkalDryantoCjahDiDjahCkikiEmClDamanEwaDimFaGhDlDo"
    "DteCmdanDidElEmaDkaDpirDzahCnaEfiDdayaniEleEokoEphoneDgatDiEfDnahDsDyaCpeCrahapEpFanDdanaEiFansyahDgaDiEanEmurtiEniEsEyahGntoDjaFsaFyaEoFno"
    "DsanaGtoFyaDtakaFnaGtoFtiFwanEiniEoFnoDusDyantiHoEonoCsDanFahFuddinDibuanEmDnaDsanahDtaEutiDyimCtiDtaCveBeCktarClenaDloDmiDpCmofiliaCndra"
    "GwanFiGkFoDiDryCpatitisCrDeDiDlambangDmanGtoFwanDuDyantoCstiCwanCyBiCdayahGntoGtHullahDranDupCjauClangDdaDirCmawanCnggaCpertensiCsCtamCvBj"
    "BoleCmeCndaCrmatGkuCspitalDtCtelDlineDmailCuseCwBpCnyaBrBsbcBtpDsCtpEsBubungiCjanCmairaEsCseinDniCtDabaratEgalungEpeaEsoitBxxpEsBydrantAiBan"
    "BbrahimEniCuDnBchaCloudBdCaDpCentitasCpelFangganCrDisCulBfaBgCdCnatiusBhsanBkaDnChsanCinBlChamCsaCyasBmCamDnDsCeiClekCronCunisasiBnCaDpCchDi"
    "CdahDiraDonesiaDraFwanEiDukCfoCggritDinCiCnovaCsideDtaFgramEitutCtanDernetCvDalidDoiceBoBpCahCvBrCaDwanFtiCeneCfanFdiCianaCmaCnantoCsadCwan"
    "FsyahBsCabellaDhCbnCkandarCmailDiCoCtiEqomahDriCwahyudiBtCsCuBuranBvanBwanBzinAjabalDodetabekCckEsonDobCdiDwalCemanCgaEkarsaEpatiEragaDo"
    "CilaniDmanDsCjangCkaErtaDcardDiDlingkoDsaClanDurCmDalFiaFudinDbakEretDesDilFahCnDdaDeEtDganDtungDuarGiGyCrakEngDiDwaFdiEiCsmaniEinDwadiCti"
    "EnegaraEpuloDmikoDuhCwaEbCyaEdiEkartaDengCzzBcbBefriClambarEsDekDitaCmbatanCndelaFralDiusDniferCrukCssicaBgnBikaCnawiDdraBknDkisBlCanCnBogja"
    "DloChanErDnEsonCkoCnathanDoCseEphGineDhuaBpBtCaBuanCdiCgaCjuClDiEaEusDyCmadiEriEtDiatiEntenDlahCnDaediEidiDeDiEorCraganDiahDusanCstCtaCwita"
    "AkBaCbagDelDidDupatenCcaEngDungCdangDekErEsDirEsCfeChyangCiravCjenCkDakDekDiClaloEuDiEbaruGtaEderesEmEsariDoCmalErFiaDbaliEingEuDeraDiEdinEl"
    "FaEsDpungFsDuCnDalDdaEouEungDgDiEaDkerDtinEorCpalEnDoldaFresItaGiFsekDukCrangDcisDdiDenFaEtDimFahGnDjaDmaFnDnaEoDoDsaFnaEoDtaEikaFniEonoEu"
    "FkreditDundengDyaFwanEonoCsatpelGolDiEhEmFanErFanEyahDminGiDnoDudinGsEsFraCtaErakDegoriEringDmiCumDnangCwacaEyaDinCyaDlaDuEnBbBeCagungan"
    "CbagusanEyoranDonCcilDoaCdaiEungDoyaDuaCguguranCishaCjadianEriClahiranEpaEsDompokDuargaEhanCmalFaEnggisanEyoranDbaFnganDerdekaanCnaElkanEri"
    "DdaraanDesDzieCpaEdaElaDendudukanEsertaanDonakanDulauanCrasDjaCsalCtuaEtCvinCziaBgBhCadijahDirulDnsaCoirulDtimahBiaiDndraCmCndlyCosCraEnaFi"
    "DimCsCtaBjmuCpBkCnyaBlauCedenDnderEtengCinikDwonBmCrnCtBoCdamDeDirCgoyaChCjaCkDoCmangErFudinDinfoDplekHsCndisiEominiumDtakErakCordinatJor"
    "CpajaDerasiDiCrbanDidorCsDambiEnEsihDongDtCtaDoErFanBpdBrCamatGjatiDnCeditDndangCingDstianGnaCnConologiCukutBtCpDnyaBuCalitasCcingCitansi"
    "CmarCncaraDingGanDtharaCrangDirDniaGdiGsihGwanDsiCsmawatiDnadiDtaDumaFoDwandariGtoEoyoBvaBwCeeCitangGsiCokByaiAlBaCbuEhCgiDoaChirFanFnyaCia"
    "DlaFsariDnCksanaEitaEmiGwatiDuClaEtDitaDuCmaErDpEiranEuCnangDcarDggengDjarEutDsiaDtaiEeCpakEnFganDorFanCrasCsmantoEiEonoDtriDutDwiCtDifEka"
    "EtudeDuconsinaEponoCundryDraDwCzuardiBeatemiaCbakErFanDihCeCgaEwaDimanEslatorCilaniDnCkatompessyClahEngCmbahFrCnaDgkapFongDtengCoDnardus"
    "CsmanaDtariCtjenCukemiaCwatBhrBiaDnaDrCdyaCeDmCghtChatCliEkEsCmDaEnErDbahCnaDdaDeDgkunganDkEajaDtangCongCsaDtrikCterCveEsDingBlBngBocated"
    "FionCginChCkasiDetCnDgEitudeEsorCpesDulalanCrongCsCtCuisBrgBsBtCrBuCarCbangDisCcasDiaDyChDungCisCkitaFoDmanGulCluEhEsEtCmayanDbanrajaGtobing"
    "DentutDpuhCpaDusCrahDhurDusCsiCtfanEiFahDhfiCwarDesByAmBaafDgCcetCdamDeChalEraniFdikaEsiswaIiDdiDendraEsaFtriFwaraIiDfudDmudCidaDlDmunahCka"
    "EmEraEsarFihDinDkawaruDmurDutaClDaEhEkaEmEuDikFaEngDlCmahitEnEtDbrasarDpangEetCnDaEhEluDdagiFlaFsariEiriEorDekDggaGraiFisEindaanEunsongDhole"
    "DisDoppoDsurDtoDuhutuEllangEputtyErungCpharDsCrDahEsDbunDchDdhiyahEiFanaDetDganaFretIaDiaFdiFmFnaDkEaEusDlinaDniDpaungDriedDsinahFtoEudi"
    "DtakaFnaGiEhaEinGezGusDundaDwataDyEadiFmFntoFtiEonoDzukiCsDaElahDihEtohDjidDrurDtercardDukDyarakatCtiEusDondangDramanDthewDulessyCuDlanaEid"
    "CwarFdiDikereCyDaEpadaEsariDbankDjenDorBbaDhDkCokBeCdanDikEsDsosCgaEntaraCiCjaClaluiEniEtiEwaiEyuDiEhatEndaEsaFsaCnantuEraDdaftarFgriEerita"
    "DemuiDgalamiEidapDhubDikahEnggalEtDkesDsosDtengFriEransferCrahEyakanDekaDtuaDuyaCsinDjidDterCtDerFanDrominiCyerBhnBiCaCchaelEelleCeCftahCght"
    "ClDaDiarDlerDyarCminCnDaDgguDimarketEsterDtaDyakCoCraEsDingDnaCsalDbahDkinDsEingDterCtraBmBobiElFeFnyaCchamadCdelEmCgokChamadFmadDonCkoginta"
    "CnasDdayDeyDicaDonutuDtirDumenCrningCsqueCtorFcycleFnyaCvedBpokBrCnCsBsBtrCsDnBuamalatDraCdaDjionoChDamadFmadIiyahDidinDtarCjionoDurCkhlis"
    "DidiDtiClaiDiaDlerDyaFdiFnaGiGtoEonoCmpuniDunCnawarDgkinDiErDjulDtheCrahDidDniDsidFninFtaDtiFniCsaElaDdalifahDeumDhallaEolaGlaDlimDtEafaEika"
    "EofaCtiaFraBwByAnBababanDiElaCdaDeakDhifaDiaEneDyaChDakCibahoDnggolanCjamDibDmudinDwaCkamuraClarCmaEgaEkuEnyaDeEdDunCnaEngDdaDiDlohyDti"
    "CpitupuluCradiEhubungDdiDjiDkobaDpatiDtiDwanCsabDhiruddinDiEmErDrullahDutionDyiahFdahCtalFiaEshaDhaniaDsirCufalDraBearCgaraCighborHurCnekEng"
    "DgCoCtBgadiminDtiniFyemCgaEkCurahBiaDgaCcolasCghtChCkDahDkuDnyaDoClaiEmCmasCnaDeDgErumEsihDingCpDnyaCsaDnCtaCyagaBlBmCaxCorCrBnBoChpCijaDse"
    "CkkClCmerDorFkuFnyaFpolisiFvaDrCnaEktifCorCpDemberDolFnyaCraDekDiDmCtDarisDonegoroCvDaDemberDiEaFnaGtiEtaGsariCwaBpwpEnyaBrCimaBugrahaEoho"
    "ChunClCmDberCnungCrDainiDcahyoDdianaFnFyantiDhadiFsanahFyatiDiDjanahDkholisDlaelaFilaDulDwahidDyadiBvrByCaDiDlaDmanEukDnaCepiComanDnyaAobat"
    "CesitasCjekBcbcCtDoberBdgjBemarCyBfCficerBgahBhCeeBjekColBkCaCeCiCnumCtDaEvianIiDoEberEvianBlaCehCgaCivaEiaBmCaDnDrBnCdikleuwCeCgCiClineDy"
    "BpaDnCeratorCheliaCungBrCangFtuaCderFanCgDanisasiBskarBtongBurCtlookDsideBvoBwnerBzyApBaCckCdaEhalEngEtDemanganDmaFsariEiCgarDeDiCijoDmanEin"
    "CjakDeroCkDdeEheDetDlikDpahanClDaEstriDingDmerahGiamDsuDyjaCmDjayaCnasDcaFsilaEoranDduDeElDganEdamEemananFranFstuEgabeanGngFilEkalanElimaDin"
    "EtiaDjaitanFngEiDtiCpanggoCrahElyzedEmitaEngDdedeEiDeraDiEsDkEinsonFrDmanDtiniEoDyonoCsDalEngErFibuDebanDienErDporGnyaGtDsportEwordDtiCtah"
    "DientDriciaGkDtiasinaFmuraFnamaEyDungCudDlEinEusCwitBbBcsBdCamBebruariCcahDelCdagangCgadunganEngsaanEwaiCjabatEgalanElanEtenCkayonDerjaEy"
    "DojanClaEbuhanEjarEksanaFuEnFgganEporEtFnyaEyananDupessyCmegangDilikDkotDohonDprovCnanggungDdekFritaEudukDeranganFimaDgacaraFdeganGuHanFwas"
    "EelolaFmudiFndaraEgilinganEhuniEirimEurusDjagaFringanEualDtingDuhElisEmpangEtupanDyakitFndangEelamatanFwaEintasEuluhanCrakEnginEturanEwatDda"
    "FnaDeiraEkonomianDgubDhubunganDkaraFsaFwinanEenalkanDluDmadiFtaEisiDnahEikahanDonDpresEustakaanDsenDtamaEiwiDumFahanEsahaanDwalCsanan"
    "FggrahanFtrenDertaCtamburanEngDerDogoganEjoDrusDugasEkanganBgBhilipConeBiaDtuCcDaulyDkupChakCkunCliangCmpinanCnangGrantiGsiaDdahDgEsan"
    "DontoanDtuCpaDitCsanganCtungBjuBkhCkBlafonDstikDtEeEformEnyaDzaCeaseCnCuitBmBneumoniaCrBohanDonClDdaDiEiEsFiDusiCmpaCncoDdasiEokDimanErah"
    "EyemDpesCsDisiEtifDyanduCtonganBrabaFwaEowoEuDdanaEiptaDkasaEosaDmukaDnataFwaEotoFwoDpatanDsastaEetioGyaHoEtutiDtamaEiwiDwiroDyitnaEogaGo"
    "CegnantDmanDsidenItGiumCibadiDhatinDmaDokDskaDtaDyantoEonoCoDfDgramDklamasiItorDsesEtatDtonGmailDvinsiBsBtBuasCdjiastutiCjaseraDiEastutiCkul"
    "ClauDoEgadungDuhFanCngliDtenDyaCputCraDbaFyaDnamaFwarmanHtiEomoDwaFdiFntiHoCsatDkesmasDpaFsariEitaHsariDtuCtiEhDraEiDuByAqodirCmarCriBueenAr"
    "BaCbuCchelEmatGwatiCdenDikaEtFyaCfiEdCgunanChardianGjoFjaEyuDimahDmaFnFtGiaFwatiEiCihanDnaDsaCjDaEgukgukEsaEtaCkhmatCmaEdanHiFhanIiEiDbuFtan"
    "DdaniDeshDliCnggaFonDiDtiCpiCsaDidiDyidCtihEngDnaDuEsCwaEjatiEmangunEnEsariEtCyhanBbBebeccaDoCceiptDordCfDerensiCgardsDentDinaEstrasiChatta"
    "CkDanDeningInyaDsaClawanCmajaCndahEraEyCportGedHrDublikCsahDiEdenceHtDmiDpatiDtoFranEuCtakDnoDribusiCvDisiCzaBiCaDnEaEdiCbuCchardCdhoDwan"
    "CfaiDkiDqiCjalCkaCnaDiDoCoCrihenaCsaEkottaDkaDmaDnaCtDaDongaCwayatCyadiEntiGoCzalDkiEyDqiBmBoaDdCbertGusDiDohCchmatDketmailCdiahDriguezChani"
    "DimDmanCjaliClandCmliDpasCndonuwuDiDnyComCrotanCsaElinaDiEdiDmanEiniDyidCuterCyBpCtraBsCabCiaCjCuDdDpBtBuCangFanCbbishCdiDyCkmanaEiniDoCmah"
    "FtanggaDbekwanEiakDenganDiyatiDkoremCntuweneCpiahCsakDdiDliDmanEiniDtamDunFamiGwaCteDhDinBwByanAsBaadatDtCbarDianDriFnaDtuCdikinEnaCefudin"
    "FllahDpulCfinaEraEtriChDariDetapyDroniCifudinFlDmimaCjaCkDaDitDsiDtiDuraClahFudinEmFahFpessyDimFahDmaFhFnDonDsabilaIlaDuranDwaCmaDbilDiah"
    "EranDosirDpahFiEingDsudinFlDuelCnaDdiEraDgatDiDtiEosaGoDusiCparudinDiDtonoDuletteEtraGiCragihEhEswatiDiEfudinEnahDminiDnoDtikaDwonoCshaDmita"
    "CteDibiDpamDriaFoDuErdayDyaCudaraGiCwahDitCyaBblmBchDoolCoopyBdChCitCkCnCrDaDiBeabankDtCbabEgaiEstianDelahGsFumErangDuahCcurityCdanFgDihEkit"
    "CgeraChatDinggaCjahteraEkDukEmlahCkaliErFangDcamDdaEesDianEtarDlurDolahDretariatJsDtorClakuEluEmaGtEsaEtanDesaiDongDularFerEruhCmalamEnan"
    "FgatGgiErFangDbakoEilanFringDenDogaDperEitDuaCnangEyanDdiriDenDiEnDoCpDertiDiDtEemberEiFanHiDuluhEpuCramEnDdangDealDiEalEbuEngDtaEifikatDver"
    "EisCsuaiCtelahDiaFbudiFdiFpFwanHtiEonoDorDuDyaFwanEoFwatiCvenBgCdBhahabDkilaDniaDrelokEmaEonCeDlterDrlyCihabDntaCopEeepayDuldBiagianDhaanFya"
    "DngEiparDpEaCbaraniCdabutarDiqCgitDraChDombingEtangCkumbangClalahiDitongaDviaCmDamoraEnjuntakEtupangDbolonDnyaDonCnagaEmbelaErmasDceFrelyDgh"
    "DiDtaEiaCrDaitDegarDihCsDkaDwaEiCtanggangDeEpuDiDompulErusDuEasiEmorangEsCxBkizofreniaCorCrgBlametCbCipiBmCaDnCbilanCellCithCkDnCpDnCs"
    "BnapchatCiBoCalDresCbariCdikinCekarnoDpraptoCfiaClehDihinEkinCndakhDyCpacuaDhiaDirCreCsialDmedCtoCumokilBpaceCkBquareBrengsengCiBtCadionDfEf"
    "DnEdDsiunCefanGusDvenCikerDllClhCnkCoreCreetDokeCudioDntingBuamiDpDraEnaEtiniDstikaCbagyoErjoDektiDnetDrotoDuhErCciCdahErmaHjiHnFnoFsonoFti"
    "GoDianaFrtaFtiEbyoErmanDrajatCebCffersCgengDiantoFrtiHoEonoEyonoChartiGoHnoDendarGraErmanCjarwoCkabumiEmtoEpuraErmanFnoFtiDimanEnahErmanDma"
    "DronDuClaimanEstriDistiowatiGyoIwatiDtanCmantoErdiFniGoFsonoFtiEteraDiatiEnahErahEtroDualErCnanErdiFtiGoFyaDdariFyDgaiDterCpardiFmanGiFnoFta"
    "EtmiEyaDirEtDriadiGtnaFyadiHntoGonoCrabayaEtFmanGiDelEshDosoEtoDyaFdiFnaGiGtoFtiGmiEoFnoCsahEnaFtiGoDiEloGwatiDterDukanCtantoErmanFnoDejo"
    "DiniEsnaDopoDrisnaHoCwandiErniGoFtiDitoCyantoDonoCzukiBwastiByCafiiErizalDhputraErezaFialGniGrFoniFulDifulDmsudinGlDrifGahCifaCofyanAtBabuni"
    "CdiCekCgihanChaparyDuEnCkDsiDutClahatuEsemiaDiaCmanDbaEoraEunanDiDpubolonDrinCnDahEkaDgerangEgaGlHlahirEkiDiaDjungDpaDteEriDuwijayaCpcashDi"
    "CriEfEganEhoranDmiziDnoDsonoDunaDyanaCsdikDnimDwirDyaCtaEngCufanEikFqCvaresCwuranCxiCylorBbCcBdkBeaterCbaiElDetCchCddyDiCgalDuhChCkegeDnisGi"
    "ClDahEumbanuaDeEfonEgramEponDfonDpEonDurCmanDbokDpatCngahEkuEsinDriDtangEuCpatCrateDbitDimakasihDkenaDlaporDminalDsangkaEerangDtandaDus"
    "CtanggaEpDehCxtBfBgllahirBhCalasemiaDmrinDnkFsDtCeDirDreFsiaDyCioDsCnComasCreadsEeCursdayCxBiaDnEgDpDraCbaCcketCdakDungCfusCgaCkaDetDtokDus"
    "ClpunCmDbulDurCnDaDdakGlanjutMiDggalFiDiCoCpeEsDisCraDiDtaFyasaCtiEkFnyaEnBjCahjadiDndraCiaCoaBkCsBlgCpDnBmcBnCkbBoCbingCgatoropCkanDenDo"
    "ClongCmangEsoaDiCnDoCpCwerDnCyotaBpaCqCsCuBrackingDfoDnEsaksiFferIredFjakartaDyekCesnaCfCiDantoDbunDmaEoEsDsnaDyonoCmkshCotoarCuckDkCx"
    "BsabitaCbBtdClBuaDnCberculosisCesdayCgimanDuChumuryCjuhCkangDijoEmanEnemCliCmbangEelakaDewuDinahDorDpahCnadaksaEnetraErunguDtasCranganDiman"
    "DunCtiDuarimaEpBvBwitterCoBypeAuangBbaidillahBchitaCokCupBdCaDhDraChCinBgdBjangCungBkCuranBlangDrCfaEhCiCtahCujamiCvaCyaBmarDyEaCiCrahCum"
    "BndangCggulDuCiDtDvEersitasCjaniCtukEngBobBpCikBsCadaDhaDmahCdCeridEnameCmanCtDadFzGahEzCyiBtamaEiDnDraCkComoBuBwaisByainahAvBaCksinClentina"
    "DidCnDesaDiaDyaCrioBegaChicleCrDaDoEnikaDsEiFonDyBickyDtorGiaCdeoCharaCktorCmanCnaDcentHiaDoDsenGsiusColetCpCrmanDtualCsaCtaEminCviBoltAwBa"
    "CalaikumsalamCcanaCdiDukCfatCgeDimanFinDubChDabDidFinDyuFdiHnFniHngsihCisakCjibCkilFcamatFlurahEmanDtuClauDiEkotaDukowEyoCndaDgEgaiDiDya"
    "CpresCrakasDdanaGiFyaEhanaEiDgaDjiDnoDouwDsaEihFtaGoEonoDtaEegGnyaEiniDungCsDalamEpFpDisEtaFoDkitaDsalamDtutiCterDiDsapDtEimenaDulingasCwan"
    "CyanBbBeCbDcamDsiteCddingDnesdayCnasDdaCreCtanBhatEsapHpCenDreCoCyBibDisonoDowoCcaksonoCdanaDiEastutiDjajaDodoDyaFstutiCfiCgnyoDunaCjaya"
    "GkusumaGntiClayahDlEemEiamHsDsonCnarnoFsihFtiDdaEiCraEntoEwanDdaDyawanCsmaDnuCtDaDhEoutDnessCwikEnBomsiworCngCrangCuldCworBrBsBulanFdari"
    "FsariAxBananaBeniaBpanderByzAyaCdiChooDyaCituCmahaEmotoCnaDceDdexDgDiDtiEoDuarCsaDinCtiEmDnoCyanEsanEtBbsBeniDniCsDsiBgBmailBogaDiDyakarta"
    "ChanaFesClandaCmanCnoCsefDuaCuDrDtubeBudhaEistiraDiEstiraCkCliEaFnaGtiHoFrtiFtiEusEzarCniEarGtiEtaDusCsriFzalDufEpDwandiAzBaenabFlChraFh"
    "CinabFlEuddinCkariaDiErClindraCmiraBebraDuaCgaClayaDdaCroBhangBiziBohoCnaBubaidahClaikaGhaDfaEikarDkarnainEifli";

/// The entry of each word, in the same order.
inline constexpr std::uint8_t made_entry_numbers[] = {
    1, 2, 3, 4, 5, 1, 1, 6, 1, 7, 8, 9, 8, 4, 6, 6, 1, 10, 11, 6, 1, 1, 1, 12, 1, 1, 1, 1, 13, 1, 1, 14, 4, 15, 1, 1, 4, 6, 6, 16, 14, 1, 17,
    17, 17, 17, 18, 1, 1, 1, 1, 17, 19, 6, 1, 1, 20, 21, 22, 1, 1, 6, 1, 1, 1, 1, 1, 6, 23, 1, 1, 6, 24, 6, 13, 25, 26, 27, 6, 10, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 28, 28, 28, 1, 6, 29, 1, 21, 30, 1, 6, 1, 1, 6, 6, 6, 1, 31, 1, 1, 1, 1, 29, 1, 32, 1, 33, 1, 1, 1,
    29, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 1, 28, 1, 1, 1, 1, 6, 29, 19, 1, 1, 1, 1, 6, 1, 1, 24, 1, 6, 6, 1, 1, 1, 1, 6, 34, 35,
    1, 29, 36, 6, 6, 6, 6, 37, 38, 38, 6, 39, 16, 6, 16, 7, 17, 17, 38, 29, 1, 1, 1, 1, 1, 1, 1, 6, 40, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 20, 1,
    1, 1, 1, 1, 1, 20, 6, 1, 7, 1, 1, 1, 6, 1, 21, 1, 1, 1, 1, 6, 41, 6, 1, 21, 1, 1, 1, 42, 6, 43, 6, 6, 1, 1, 1, 28, 44, 7, 17, 17, 16, 1,
    1, 1, 21, 21, 19, 6, 14, 45, 46, 39, 19, 6, 1, 1, 1, 1, 1, 1, 1, 4, 4, 39, 23, 29, 6, 1, 6, 1, 1, 6, 6, 1, 1, 1, 6, 1, 6, 1, 1, 1, 6, 6,
    19, 1, 1, 1, 1, 1, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 29, 43, 1, 1, 6, 1, 29, 1, 1, 1, 1, 16, 6, 23, 6, 29, 6, 47, 1, 6, 48, 8, 6, 6, 6,
    6, 23, 49, 43, 16, 14, 40, 43, 1, 6, 1, 1, 1, 1, 43, 1, 1, 6, 6, 6, 43, 40, 6, 6, 1, 50, 8, 4, 51, 19, 6, 6, 6, 6, 6, 6, 6, 6, 24, 6, 6,
    52, 1, 1, 6, 6, 28, 29, 1, 6, 16, 6, 1, 1, 1, 6, 1, 6, 6, 1, 14, 24, 1, 53, 1, 54, 54, 54, 28, 43, 43, 6, 55, 1, 6, 6, 4, 6, 56, 6, 6, 6,
    13, 29, 1, 27, 6, 29, 27, 21, 6, 57, 57, 57, 6, 6, 21, 7, 8, 4, 4, 23, 21, 58, 6, 59, 60, 7, 58, 6, 8, 4, 4, 8, 1, 1, 6, 6, 6, 1, 1, 61,
    14, 57, 28, 47, 3, 62, 8, 63, 63, 23, 6, 7, 8, 1, 1, 64, 19, 14, 65, 23, 6, 21, 1, 6, 8, 6, 8, 66, 8, 8, 23, 59, 6, 6, 29, 6, 23, 23, 18,
    1, 1, 1, 1, 67, 16, 68, 6, 6, 29, 8, 6, 69, 23, 29, 23, 29, 29, 64, 6, 6, 6, 70, 21, 1, 1, 28, 6, 16, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1,
    1, 1, 1, 29, 1, 71, 6, 19, 72, 6, 21, 1, 1, 23, 1, 1, 6, 19, 1, 31, 1, 1, 1, 6, 16, 1, 1, 1, 29, 1, 1, 1, 1, 73, 74, 23, 1, 1, 29, 75, 1,
    6, 1, 29, 29, 1, 1, 1, 29, 1, 6, 61, 1, 1, 1, 1, 1, 1, 1, 1, 16, 23, 1, 29, 11, 29, 29, 29, 23, 29, 29, 29, 29, 29, 29, 8, 29, 1, 23, 1,
    1, 29, 29, 29, 29, 29, 29, 1, 6, 1, 1, 16, 7, 7, 46, 59, 7, 7, 6, 61, 7, 8, 76, 14, 68, 68, 68, 1, 6, 6, 21, 76, 31, 28, 6, 6, 77, 16, 1,
    4, 78, 1, 1, 1, 1, 11, 6, 24, 1, 1, 1, 19, 43, 1, 1, 1, 1, 1, 1, 1, 1, 6, 8, 1, 16, 64, 6, 1, 1, 1, 64, 1, 1, 1, 6, 6, 13, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 6, 6, 1, 1, 1, 1, 6, 4, 21, 4, 4, 79, 21, 6, 31, 6, 17, 17, 1, 1, 1, 1, 23, 6, 80, 21, 21, 6,
    6, 13, 1, 1, 6, 6, 16, 21, 27, 59, 52, 17, 81, 17, 1, 1, 1, 59, 7, 1, 1, 61, 6, 1, 82, 6, 4, 6, 83, 21, 21, 21, 52, 52, 1, 6, 1, 1, 24, 6,
    1, 6, 28, 1, 52, 1, 21, 1, 75, 23, 1, 84, 57, 24, 1, 1, 1, 85, 1, 1, 62, 1, 53, 61, 1, 1, 21, 21, 62, 28, 1, 84, 1, 1, 4, 85, 4, 86, 6, 4,
    4, 10, 87, 57, 1, 1, 6, 88, 89, 1, 1, 75, 6, 6, 1, 1, 1, 90, 4, 64, 64, 64, 91, 23, 6, 1, 23, 13, 23, 4, 4, 92, 6, 1, 29, 6, 6, 29, 29, 6,
    93, 10, 4, 1, 1, 50, 4, 4, 4, 6, 6, 1, 1, 1, 7, 1, 1, 1, 86, 1, 1, 1, 59, 94, 27, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1,
    1, 1, 1, 65, 1, 95, 1, 96, 23, 23, 1, 1, 1, 23, 1, 1, 1, 1, 21, 21, 1, 1, 1, 1, 1, 19, 1, 1, 1, 1, 1, 1, 97, 65, 7, 1, 1, 1, 6, 1, 23, 4,
    1, 26, 1, 1, 1, 1, 1, 75, 14, 1, 1, 1, 1, 1, 1, 1, 61, 1, 1, 1, 1, 1, 75, 26, 17, 1, 1, 1, 1, 1, 1, 1, 1, 1, 17, 17, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 67, 1, 41, 1, 1, 1, 98, 6, 6, 38, 65, 99, 1, 6, 19, 6, 100, 7, 1, 1, 1, 6, 6, 6, 101, 1, 20, 4, 6, 6, 1, 1, 1, 1, 18, 1,
    1, 29, 1, 61, 6, 1, 1, 1, 16, 1, 1, 1, 18, 1, 1, 1, 6, 29, 1, 1, 1, 29, 1, 1, 1, 1, 102, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 6, 47, 6, 1, 70,
    10, 1, 61, 1, 1, 20, 29, 1, 29, 103, 6, 29, 6, 1, 40, 47, 21, 16, 1, 104, 102, 1, 1, 1, 1, 1, 6, 1, 21, 1, 1, 20, 21, 29, 36, 6, 102, 20,
    40, 1, 29, 75, 16, 6, 6, 7, 64, 68, 59, 1, 59, 6, 1, 29, 16, 40, 40, 64, 64, 40, 28, 6, 1, 1, 1, 1, 1, 18, 29, 13, 23, 1, 28, 3, 59, 1,
    61, 6, 6, 1, 1, 1, 1, 6, 1, 1, 23, 105, 23, 1, 106, 6, 6, 1, 18, 1, 1, 16, 6, 107, 1, 1, 108, 1, 61, 6, 1, 1, 1, 1, 26, 1, 75, 6, 1, 1, 1,
    1, 6, 75, 1, 6, 43, 1, 1, 1, 6, 109, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 83, 1, 1, 110, 1, 1, 1,
    1, 1, 1, 1, 6, 61, 6, 6, 59, 1, 6, 1, 6, 21, 1, 1, 1, 1, 1, 1, 1, 111, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 1, 47, 6, 6, 6, 1,
    29, 1, 6, 21, 6, 6, 21, 23, 6, 6, 19, 112, 55, 16, 10, 16, 75, 36, 6, 6, 113, 75, 59, 8, 101, 101, 101, 101, 76, 6, 1, 62, 1, 1, 24, 1, 1,
    1, 1, 101, 101, 47, 114, 1, 1, 1, 49, 1, 1, 36, 7, 1, 52, 6, 115, 115, 116, 1, 6, 1, 26, 6, 1, 1, 1, 6, 1, 1, 7, 1, 1, 1, 20, 1, 1, 1, 14,
    6, 1, 6, 87, 1, 6, 59, 59, 41, 1, 85, 1, 1, 1, 94, 87, 1, 6, 6, 19, 6, 26, 26, 16, 1, 6, 14, 6, 14, 7, 10, 1, 10, 23, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 87, 1, 1, 14, 1, 1, 1, 67, 1, 1, 45, 1, 87, 6, 6, 6, 1, 1, 6, 1, 6, 1, 1, 1, 6, 6, 1, 6, 29, 1, 1, 117, 1, 1, 1, 1, 1, 85,
    65, 24, 65, 64, 118, 40, 69, 1, 1, 1, 1, 6, 1, 1, 1, 17, 6, 1, 1, 6, 21, 1, 119, 17, 6, 6, 6, 1, 1, 1, 1, 1, 1, 18, 29, 29, 1, 6, 43, 13,
    18, 1, 61, 1, 19, 31, 1, 29, 6, 6, 1, 120, 6, 64, 8, 1, 29, 1, 6, 6, 1, 1, 63, 63, 102, 102, 102, 6, 29, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    7, 59, 59, 1, 6, 6, 1, 17, 121, 1, 1, 17, 1, 1, 6, 1, 1, 6, 17, 1, 1, 17, 17, 1, 28, 1, 40, 6, 69, 1, 56, 23, 64, 6, 64, 6, 6, 29, 1, 6,
    1, 13, 64, 1, 64, 16, 1, 1, 1, 23, 12, 45, 6, 1, 6, 122, 29, 29, 29, 1, 29, 6, 18, 123, 1, 1, 6, 1, 10, 13, 1, 1, 1, 6, 43, 124, 6, 6, 16,
    1, 1, 6, 23, 1, 1, 21, 16, 125, 126, 6, 64, 64, 64, 64, 64, 29, 43, 6, 1, 1, 6, 43, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 127, 1, 6,
    31, 1, 1, 13, 1, 64, 64, 64, 6, 1, 1, 28, 1, 1, 1, 1, 1, 64, 64, 6, 1, 6, 21, 40, 16, 1, 29, 1, 1, 1, 6, 6, 1, 43, 1, 128, 6, 29, 29, 29,
    29, 6, 6, 16, 29, 29, 6, 21, 1, 24, 64, 57, 29, 129, 40, 130, 52, 1, 1, 29, 29, 1, 29, 131, 83, 53, 18, 19, 1, 1, 29, 28, 132, 94, 133,
    28, 29, 6, 6, 6, 28, 1, 1, 1, 59, 3, 1, 1, 1, 1, 1, 23, 1, 1, 6, 134, 6, 1, 1, 84, 63, 6, 6, 6, 135, 130, 1, 1, 29, 16, 16, 1, 136, 6, 65,
    23, 64, 40, 1, 1, 23, 29, 6, 1, 1, 1, 1, 62, 46, 16, 83, 38, 76, 137, 138, 28, 19, 16, 29, 13, 70, 6, 29, 6, 1, 139, 6, 140, 1, 6, 6, 6,
    7, 29, 29, 6, 31, 29, 75, 1, 1, 6, 6, 29, 4, 141, 94, 4, 40, 6, 14, 1, 1, 6, 29, 1, 6, 13, 1, 1, 1, 1, 129, 1, 1, 21, 18, 1, 1, 1, 1, 59,
    59, 1, 29, 14, 1, 23, 56, 20, 29, 1, 6, 29, 57, 57, 57, 1, 1, 1, 6, 1, 1, 1, 1, 6, 1, 6, 1, 6, 43, 1, 6, 6, 35, 1, 6, 1, 1, 6, 142, 143,
    99, 47, 86, 107, 6, 34, 1, 1, 1, 1, 1, 1, 1, 68, 1, 1, 68, 1, 1, 16, 1, 1, 1, 1, 29, 6, 6, 6, 1, 1, 1, 1, 64, 1, 1, 1, 6, 14, 1, 59, 1, 6,
    1, 29, 1, 1, 1, 1, 64, 21, 6, 57, 1, 1, 6, 1, 1, 1, 6, 6, 1, 1, 1, 1, 144, 1, 1, 129, 1, 1, 145, 6, 20, 75, 146, 1, 1, 6, 59, 147, 6, 6,
    148, 68, 6, 68, 6, 6, 138, 134, 68, 68, 68, 6, 1, 1, 102, 70, 149, 1, 102, 148, 150, 59, 148, 6, 43, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 24, 1, 6, 1, 1, 1, 21, 6, 21, 72, 1, 6, 1, 1, 1, 1, 1, 1, 1, 7, 56, 6, 21, 6, 105, 1, 6, 1, 1, 28, 28, 1, 1, 1, 1, 1, 1, 1, 1, 1, 36,
    1, 6, 16, 1, 29, 112, 6, 1, 41, 1, 16, 1, 6, 29, 6, 1, 1, 1, 6, 46, 1, 1, 1, 1, 29, 6, 16, 6, 1, 1, 1, 1, 1, 8, 28, 1, 29, 29, 29, 1, 1,
    6, 29, 1, 1, 1, 1, 1, 1, 1, 29, 68, 17, 6, 1, 1, 17, 1, 1, 1, 17, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 24, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    29, 1, 1, 1, 1, 1, 1, 1, 1, 23, 6, 6, 6, 1, 16, 1, 31, 125, 6, 6, 1, 1, 29, 1, 1, 41, 1, 6, 1, 1, 1, 119, 1, 8, 1, 8, 64, 64, 23, 23, 23,
    23, 87, 6, 151, 151, 26, 152, 1, 17, 70, 6, 1, 18, 29, 29, 1, 6, 1, 1, 1, 28, 38, 24, 64, 52, 28, 52, 52, 64, 24, 24, 69, 64, 64, 29, 64,
    84, 43, 24, 6, 45, 29, 6, 16, 29, 6, 59, 153, 19, 1, 6, 16, 1, 1, 1, 16, 1, 6, 20, 1, 69, 1, 59, 1, 46, 1, 154, 16, 64, 6, 6, 19, 1, 6, 6,
    1, 6, 1, 6, 23, 6, 23, 1, 59, 20, 155, 75, 19, 1, 40, 10, 6, 1, 1, 6, 1, 16, 6, 65, 1, 1, 28, 16, 6, 16, 155, 19, 19, 24, 23, 156, 151,
    23, 23, 59, 16, 16, 8, 29, 6, 1, 1, 1, 1, 61, 1, 1, 1, 1, 1, 1, 1, 6, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 29, 1, 6, 28, 1, 1, 1, 1,
    1, 1, 1, 16, 1, 16, 16, 16, 16, 1, 6, 1, 1, 1, 1, 1, 59, 81, 50, 1, 64, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 53, 1, 53, 53,
    157, 53, 6, 1, 1, 1, 1, 1, 6, 1, 1, 76, 1, 1, 6, 1, 1, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 6, 6, 28, 28, 45, 1, 23, 8, 7,
    1, 1, 1, 6, 6, 1, 1, 8, 1, 6, 6, 141, 24, 94, 94, 1, 158, 1, 1, 1, 159, 23, 1, 1, 1, 160, 160, 1, 161, 1, 1, 7, 53, 19, 162, 162, 23, 163,
    75, 1, 6, 130, 164, 162, 165, 75, 162, 54, 14, 162, 23, 6, 1, 166, 17, 54, 54, 1, 8, 1, 151, 6, 28, 1, 17, 1, 17, 1, 1, 1, 1, 1, 1, 75,
    167, 168, 162, 1, 1, 1, 6, 164, 162, 162, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 23, 6, 23, 6, 6, 6, 1, 6, 1, 23, 6,
    21, 14, 8, 17, 17, 21, 1, 1, 6, 28, 6, 164, 1, 6, 28, 6, 1, 6, 1, 6, 17, 1, 1, 1, 1, 17, 1, 1, 13, 1, 1, 1, 23, 23, 1, 1, 6, 1, 44, 1, 1,
    7, 6, 23, 1, 28, 1, 11, 81, 69, 28, 14, 14, 169, 24, 1, 1, 6, 36, 6, 75, 28, 1, 4, 4, 59, 6, 6, 29, 6, 29, 1, 1, 1, 6, 7, 6, 1, 1, 1, 167,
    19, 23, 23, 23, 40, 23, 1, 29, 29, 1, 6, 29, 29, 6, 15, 15, 15, 6, 1, 61, 29, 1, 1, 47, 6, 64, 1, 106, 1, 1, 29, 53, 46, 64, 8, 6, 1, 43,
    1, 16, 29, 6, 21, 1, 29, 1, 1, 1, 29, 1, 41, 21, 35, 1, 1, 1, 1, 6, 170, 6, 120, 1, 29, 45, 6, 171, 172, 172, 172, 6, 6, 21, 52, 1, 1, 1,
    61, 1, 1, 16, 16, 1, 1, 1, 1, 4, 59, 16, 15, 17, 6, 16, 13, 29, 29, 173, 6, 29, 6, 29, 29, 6, 1, 29, 29, 16, 6, 6, 28, 6, 174, 28, 54, 54,
    6, 1, 28, 28, 62, 28, 62, 13, 6, 52, 6, 6, 28, 28, 29, 28, 14, 28, 28, 28, 28, 29, 28, 28, 28, 28, 29, 6, 6, 6, 28, 6, 6, 52, 52, 6, 28,
    52, 6, 59, 1, 6, 13, 6, 18, 1, 6, 6, 6, 175, 1, 24, 53, 6, 1, 152, 6, 6, 24, 70, 6, 16, 59, 6, 41, 16, 46, 124, 6, 14, 29, 16, 133, 29, 6,
    1, 29, 29, 1, 13, 29, 4, 1, 176, 1, 6, 28, 1, 19, 6, 21, 1, 6, 29, 29, 29, 24, 10, 6, 1, 177, 6, 1, 29, 61, 47, 6, 6, 6, 6, 54, 54, 40,
    54, 46, 6, 178, 29, 30, 21, 14, 1, 179, 47, 62, 6, 1, 14, 35, 6, 47, 1, 6, 29, 1, 1, 1, 16, 129, 138, 52, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6,
    1, 1, 1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 21, 6, 64, 64, 64, 41, 1, 1, 29, 1, 1, 1, 1, 7, 23, 24, 24, 6, 6, 21, 36, 36, 6, 4, 128,
    6, 1, 16, 1, 1, 125, 29, 29, 29, 6, 6, 6, 6, 83, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 16, 1, 1, 1, 1, 16, 1, 43, 180, 180, 1, 4, 1, 1,
    1, 1, 4, 16, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 64, 1, 1, 1, 1, 1, 41, 1, 41, 1, 6, 6, 29, 1,
    1, 1, 1, 29, 1, 1, 6, 6, 1, 1, 1, 67, 1, 64, 6, 29, 29, 29, 6, 29, 6, 1, 59, 1, 29, 14, 151, 14, 14, 55, 64, 1, 14, 1, 181, 6, 181, 8, 1,
    13, 6, 6, 1, 1, 6, 6, 28, 24, 6, 14, 6, 28, 6, 1, 16, 16, 1, 6, 1, 6, 67, 67, 1, 24, 1, 1, 1, 1, 69, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 59, 1, 1, 52, 1, 1, 1, 1, 1, 1, 1, 182, 29, 6, 1, 1, 1, 6, 1, 36, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 40, 29, 1, 1, 1,
    1, 1, 1, 1, 10, 1, 116, 16, 16, 16, 16, 16, 16, 16, 16, 183, 7, 40, 40, 6, 1, 1, 1, 1, 46, 184, 6, 1, 1, 1, 1, 1, 1, 116, 6, 1, 1, 1, 1,
    1, 37, 38, 37, 40, 1, 6, 185, 1, 50, 1, 6, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 29, 1, 1, 1, 1, 1, 6, 59, 1, 83, 28, 1, 1, 6, 1, 112,
    1, 1, 1, 1, 1, 1, 1, 16, 1, 1, 6, 1, 6, 6, 1, 1, 1, 6, 6, 6, 1, 1, 1, 6, 41, 1, 6, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 18, 1, 1, 1,
    1, 1, 1, 1, 1, 16, 1, 13, 1, 1, 186, 6, 1, 23, 23, 29, 29, 142, 6, 7, 16, 19, 16, 6, 16, 16, 16, 23, 23, 23, 8, 40, 6, 6, 1, 6, 6, 6, 6,
    6, 28, 19, 83, 6, 6, 6, 6, 6, 6, 125, 6, 6, 6, 1, 6, 64, 64, 64, 6, 6, 64, 187, 6, 28, 40, 6, 6, 6, 6, 6, 43, 6, 29, 75, 75, 6, 6, 29, 6,
    29, 61, 6, 6, 188, 1, 6, 6, 29, 6, 6, 6, 29, 6, 29, 6, 6, 1, 17, 6, 6, 17, 17, 1, 1, 1, 6, 28, 6, 1, 29, 29, 189, 14, 29, 6, 6, 14, 10, 6,
    6, 6, 29, 18, 1, 6, 1, 1, 1, 84, 29, 1, 1, 1, 1, 190, 7, 116, 1, 1, 1, 68, 1, 1, 6, 40, 1, 1, 1, 191, 75, 6, 1, 1, 1, 6, 1, 6, 6, 1, 1, 1,
    1, 19, 6, 1, 1, 1, 1, 1, 1, 192, 1, 1, 1, 1, 193, 1, 1, 1, 8, 6, 55, 1, 6, 1, 1, 105, 1, 1, 29, 23, 1, 194, 28, 1, 7, 1, 1, 1, 1, 46, 6,
    1, 6, 195, 21, 67, 6, 1, 16, 29, 6, 16, 16, 159, 6, 1, 16, 16, 16, 16, 75, 26, 67, 20, 6, 1, 1, 1, 61, 61, 1, 1, 1, 1, 1, 1, 1, 1, 13, 6,
    6, 26, 16, 1, 20, 14, 6, 29, 1, 20, 16, 28, 28, 47, 47, 46, 1, 1, 1, 40, 6, 6, 6, 191, 118, 21, 16, 21, 45, 6, 6, 1, 1, 1, 1, 1, 1, 10, 1,
    6, 6, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 52, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 29, 1, 61, 1, 1, 1, 1, 1, 1, 6, 1,
    1, 1, 1, 1, 106, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 29, 64, 1, 1, 1, 1, 1, 6, 43, 29, 1, 1, 1, 1, 1, 1, 6, 13, 1, 1, 1, 1, 1, 1, 6, 35,
    1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 88, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 196, 1, 6, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 6, 1, 6, 1, 6, 69, 6, 19, 6, 1, 21, 1, 120, 1, 29, 1, 1, 1, 1, 1, 43, 1, 6, 6, 6, 57, 29,
    1, 18, 6, 23, 1, 1, 65, 6, 1, 6, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 6, 19, 1, 197, 21, 6, 16, 1, 6, 29, 7, 1, 1, 29, 1,
    23, 1, 6, 28, 75, 6, 1, 26, 75, 26, 113, 75, 198, 75, 6, 6, 6, 6, 43, 1, 29, 1, 6, 6, 6, 29, 24, 55, 52, 28, 199, 28, 52, 55, 6, 13, 6,
    23, 75, 84, 57, 59, 21, 110, 6, 112, 6, 6, 6, 6, 1, 6, 1, 6, 59, 1, 26, 200, 6, 6, 1, 1, 35, 6, 1, 6, 14, 6, 29, 21, 201, 1, 137, 26, 6,
    75, 6, 1, 43, 168, 1, 6, 6, 6, 6, 43, 1, 1, 40, 21, 6, 1, 6, 1, 1, 1, 202, 68, 1, 40, 1, 1, 1, 1, 191, 6, 6, 75, 75, 62, 23, 54, 87, 1, 1,
    1, 137, 203, 6, 29, 1, 1, 59, 1, 7, 204, 6, 19, 16, 16, 16, 16, 14, 47, 1, 14, 84, 84, 62, 40, 1, 84, 1, 1, 40, 6, 1, 112, 1, 1, 6, 6, 19,
    19, 14, 1, 6, 55, 57, 6, 23, 21, 6, 1, 205, 1, 206, 13, 1, 1, 1, 21, 6, 1, 1, 1, 21, 6, 21, 21, 21, 6, 1, 1, 6, 1, 1, 6, 7, 26, 93, 40, 6,
    1, 1, 1, 1, 16, 11, 6, 6, 6, 1, 6, 1, 29, 7, 40, 57, 6, 1, 1, 1, 57, 29, 1, 1, 1, 1, 1, 1, 6, 6, 6, 1, 6, 23, 207, 16, 16, 1, 6, 18, 8,
    28, 1, 81, 1, 6, 1, 116, 26, 26, 1, 23, 23, 23, 23, 23, 1, 1, 1, 29, 43, 6, 1, 6, 1, 1, 67, 208, 125, 1, 6, 27, 1, 1, 1, 19, 1, 19, 67, 1,
    1, 1, 67, 158, 67, 6, 1, 1, 1, 6, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 14, 31, 1, 40, 1, 59, 50, 113, 6, 1, 1, 16, 24, 1, 1, 1, 64, 6, 1,
    1, 1, 1, 1, 1, 1, 1, 6, 168, 64, 64, 64, 1, 6, 6, 114, 64, 1, 1, 1, 1, 1, 1, 75, 64, 29, 1, 1, 1, 1, 1, 209, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    16, 16, 1, 46, 6, 55, 75, 75, 1, 1, 1, 1, 112, 1, 6, 1, 75, 59, 1, 1, 1, 1, 6, 6, 7, 7, 6, 24, 6, 1, 1, 6, 29, 6, 75, 75, 6, 6, 6, 6, 69,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 18, 1, 1, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 16, 1, 59, 59, 6, 6, 28, 1, 1, 1, 1, 1,
    6, 1, 6, 7, 1, 1, 1, 210, 1, 19, 19, 7, 6, 1, 36, 1, 6, 19, 1, 1, 1, 36, 6, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 16, 1, 211, 1, 1, 6, 1, 6, 36,
    1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 6, 6, 26, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 6, 1, 1, 1, 1, 164, 1, 1, 36, 40, 1, 1, 1, 1, 1, 1, 1,
};

}  // namespace tabir::redact
