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
    any_of(Is::common, Is::region),
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
    "DdaraanDesDzieCpaEdaDendudukanEsertaanDonakanDulauanCrasDjaCsalCtuaEtCvinCziaBgBhCadijahDirulDnsaCoirulDtimahBiaiDndraCmCndlyCosCraEnaFiDim"
    "CsCtaBjmuCpBkCnyaBlauCedenDnderEtengCinikDwonBmCrnCtBoCdamDeDirCgoyaChCjaCkDoCmangErFudinDinfoDplekHsCndisiEominiumDtakErakCordinatJorCpaja"
    "DerasiDiCrbanDidorCsDambiEnEsihDongDtCtaDoErFanBpdBrCamatGjatiDnCeditDndangCingDstianGnaCnConologiCukutBtCpDnyaBuCalitasCcingCitansiCmar"
    "CncaraDingGanDtharaCrangDirDniaGdiGsihGwanDsiCsmawatiDnadiDtaDumaFoDwandariGtoEoyoBvaBwCeeCitangGsiCokByaiAlBaCbuEhCgiDoaChirFanFnyaCiaDla"
    "FsariDnCksanaEitaEmiGwatiDuClaEtDitaDuCmaErDpEiranEuCnangDcarDggengDjarEutDsiaDtaiEeCpakEnFganDorFanCrasCsmantoEiEonoDtriDutDwiCtDifEkaEtude"
    "DuconsinaEponoCundryDraDwCzuardiBeatemiaCbakErFanDihCeCgaEwaDimanEslatorCilaniDnCkatompessyClahEngCmbahFrCnaDgkapFongDtengCoDnardusCsmana"
    "DtariCtjenCukemiaCwatBhrBiaDnaDrCdyaCeDmCghtChatCliEkEsCmDaEnErDbahCnaDdaDeDgkunganDkEajaDtangCongCsaDtrikCterCveEsDingBlBngBocatedFionCgin"
    "ChCkasiDetCnDgEitudeEsorCpesDulalanCrongCsCtCuisBrgBsBtCrBuCarCbangDisCcasDiaDyChDungCisCkitaFoDmanGulCluEhEsEtCmayanDbanrajaGtobingDentut"
    "DpuhCpaDusCrahDhurDusCsiCtfanEiFahDhfiCwarDesByAmBaafDgCcetCdamDeChalEraniFdikaEsiswaIiDdiDendraEsaFtriFwaraIiDfudDmudCidaDlDmunahCkaEmEra"
    "EsarFihDinDkawaruDmurDutaClDaEhEkaEmEuDikFaEngDlCmahitEnEtDbrasarDpangEetCnDaEhEluDdagiFlaFsariEiriEorDekDggaGraiFisEindaanEunsongDholeDis"
    "DoppoDsurDtoDuhutuEllangEputtyErungCpharDsCrDahEsDbunDchDdhiyahEiFanaDetDganaFretIaDiaFdiFmFnaDkEaEusDlinaDniDpaungDriedDsinahFtoEudiDtaka"
    "FnaGiEhaEinGezGusDundaDwataDyEadiFmFntoFtiEonoDzukiCsDaElahDihEtohDjidDrurDtercardDukDyarakatCtiEusDondangDramanDthewDulessyCuDlanaEidCwar"
    "FdiDikereCyDaEpadaEsariDbankDjenDorBbaDhDkCokBeCdanDikEsDsosCgaEntaraCiCjaClaluiEniEtiEwaiEyuDiEhatEndaEsaFsaCnantuEraDdaftarFgriEeritaDemui"
    "DgalamiEidapDhubDikahEnggalEtDkesDsosDtengFriEransferCrahEyakanDekaDtuaDuyaCsinDjidDterCtDerFanDrominiCyerBhnBiCaCchaelEelleCeCftahCghtClDa"
    "DiarDlerDyarCminCnDaDgguDimarketEsterDtaDyakCoCraEsDingDnaCsalDbahDkinDsEingDterCtraBmBobiElFeFnyaCchamadCdelEmCgokChamadFmadDonCkogintaCnas"
    "DdayDeyDicaDonutuDtirDumenCrningCsqueCtorFcycleFnyaCvedBpokBrCnCsBsBtrCsDnBuamalatDraCdaDjionoChDamadFmadIiyahDidinDtarCjionoDurCkhlisDidi"
    "DtiClaiDiaDlerDyaFdiFnaGiGtoEonoCmpuniDunCnawarDgkinDiErDjulDtheCrahDidDniDsidFninFtaDtiFniCsaElaDdalifahDeumDhallaEolaGlaDlimDtEafaEikaEofa"
    "CtiaFraBwByAnBababanDiElaCdaDeakDhifaDiaEneDyaChDakCibahoDnggolanCjamDibDmudinDwaCkamuraClarCmaEgaEkuEnyaDeEdDunCnaEngDdaDiDlohyDtiCpitupulu"
    "CradiEhubungDdiDjiDkobaDpatiDtiDwanCsabDhiruddinDiEmErDrullahDutionDyiahFdahCtalFiaEshaDhaniaDsirCufalDraBearCgaraCighborHurCnekEngDgCoCt"
    "BgadiminDtiniFyemCgaEkCurahBiaDgaCcolasCghtChCkDahDkuDnyaDoClaiEmCmasCnaDeDgErumEsihDingCpDnyaCsaDnCtaCyagaBlBmCaxCorCrBnBoChpCijaDseCkkCl"
    "CmerDorFkuFnyaFpolisiFvaDrCnaEktifCorCpDemberDolFnyaCraDekDiDmCtDarisDonegoroCvDaDemberDiEaFnaGtiEtaGsariCwaBpwpEnyaBrCimaBugrahaEohoChunCl"
    "CmDberCnungCrDainiDcahyoDdianaFnFyantiDhadiFsanahFyatiDiDjanahDkholisDlaelaFilaDulDwahidDyadiBvrByCaDiDlaDmanEukDnaCepiComanDnyaAobatCesitas"
    "CjekBcbcCtDoberBdgjBemarCyBfCficerBgahBhCeeBjekColBkCaCeCiCnumCtDaEvianIiDoEberEvianBlaCehCgaCivaEiaBmCaDnDrBnCdikleuwCeCgCiClineDyBpaDn"
    "CeratorCheliaCungBrCangFtuaCderFanCgDanisasiBskarBtongBurCtlookDsideBvoBwnerBzyApBaCckCdaEhalEngEtDemanganDmaFsariEiCgarDeDiCijoDmanEinCjak"
    "DeroCkDdeEheDetDlikDpahanClDaEstriDingDmerahGiamDsuDyjaCmDjayaCnasDcaFsilaEoranDduDeElDganEdamEemananFranFstuEgabeanGngFilEkalanElimaDinEtia"
    "DjaitanFngEiDtiCpanggoCrahElyzedEmitaEngDdedeEiDeraDiEsDkEinsonFrDmanDtiniEoDyonoCsDalEngErFibuDebanDienErDporGnyaGtDsportEwordDtiCtahDient"
    "DriciaGkDtiasinaFmuraFnamaEyDungCudDlEinEusCwitBbBcsBdCamBebruariCcahDelCdagangCgadunganEngsaanEwaiCjabatEgalanElanEtenCkayonDerjaEyDojanCla"
    "EbuhanEjarEksanaFuEnFgganEporEtFnyaEyananDupessyCmegangDilikDkotDohonDprovCnanggungDdekFritaEudukDeranganFimaDgacaraFdeganGuHanFwasEelola"
    "FmudiFndaraEgilinganEhuniEirimEurusDjagaFringanEualDtingDuhElisEmpangEtupanDyakitFndangEelamatanFwaEintasEuluhanCrakEnginEturanEwatDdaFna"
    "DeiraEkonomianDgubDhubunganDkaraFsaFwinanEenalkanDluDmadiFtaEisiDnahEikahanDonDpresEustakaanDsenDtamaEiwiDumFahanEsahaanDwalCsananFggrahan"
    "FtrenDertaCtamburanEngDerDogoganEjoDrusDugasEkanganBgBhilipConeBiaDtuCcDaulyDkupChakCkunCliangCmpinanCnangGrantiGsiaDdahDgEsanDontoanDtuCpa"
    "DitCsanganCtungBjuBkhCkBlafonDstikDtEeEformEnyaDzaCeaseCnCuitBmBneumoniaCrBohanDonClDdaDiEiEsFiDusiCmpaCncoDdasiEokDimanErahEyemDpesCsDisi"
    "EtifDyanduCtonganBrabaFwaEowoEuDdanaEiptaDkasaEosaDmukaDnataFwaEotoFwoDpatanDsastaEetioGyaHoEtutiDtamaEiwiDwiroDyitnaEogaGoCegnantDmanDsiden"
    "ItGiumCibadiDhatinDmaDokDskaDtaDyantoEonoCoDfDgramDklamasiItorDsesEtatDtonGmailDvinsiBsBtBuasCdjiastutiCjaseraDiEastutiCkulClauDoEgadungDuh"
    "FanCngliDtenDyaCputCraDbaFyaDnamaFwarmanHtiEomoDwaFdiFntiHoCsatDkesmasDpaFsariEitaHsariDtuCtiEhDraEiDuByAqodirCmarCriBueenArBaCbuCchelEmat"
    "GwatiCdenDikaEtFyaCfiEdCgunanChardianGjoFjaEyuDimahDmaFnFtGiaFwatiEiCihanDnaDsaCjDaEgukgukEsaEtaCkhmatCmaEdanHiFhanIiEiDbuFtanDdaniDeshDli"
    "CnggaFonDiDtiCpiCsaDidiDyidCtihEngDnaDuEsCwaEjatiEmangunEnEsariEtCyhanBbBebeccaDoCceiptDordCfDerensiCgardsDentDinaEstrasiChattaCkDanDening"
    "InyaDsaClawanCmajaCndahEraEyCportGedHrDublikCsahDiEdenceHtDmiDpatiDtoFranEuCtakDnoDribusiCvDisiCzaBiCaDnEaEdiCbuCchardCdhoDwanCfaiDkiDqiCjal"
    "CkaCnaDiDoCoCrihenaCsaEkottaDkaDmaDnaCtDaDongaCwayatCyadiEntiGoCzalDkiEyDqiBmBoaDdCbertGusDiDohCchmatDketmailCdiahDriguezChaniDimDmanCjali"
    "ClandCmliDpasCndonuwuDiDnyComCrotanCsaElinaDiEdiDmanEiniDyidCuterCyBpCtraBsCabCiaCjCuDdDpBtBuCangFanCbbishCdiDyCkmanaEiniDoCmahFtangga"
    "DbekwanEiakDenganDiyatiDkoremCntuweneCpiahCsakDdiDliDmanEiniDtamDunFamiGwaCteDhDinBwByanAsBaadatDtCbarDianDriFnaDtuCdikinEnaCefudinFllahDpul"
    "CfinaEraEtriChDariDetapyDroniCifudinFlDmimaCjaCkDaDitDsiDtiDuraClahFudinEmFahFpessyDimFahDmaFhFnDonDsabilaIlaDuranDwaCmaDbilDiahEranDosir"
    "DpahFiEingDsudinFlDuelCnaDdiEraDgatDiDtiEosaGoDusiCparudinDiDtonoDuletteEtraGiCragihEhEswatiDiEfudinEnahDminiDnoDtikaDwonoCshaDmitaCteDibi"
    "DpamDriaFoDuErdayDyaCudaraGiCwahDitCyaBblmBchDoolCoopyBdChCitCkCnCrDaDiBeabankDtCbabEgaiEstianDelahGsFumErangDuahCcurityCdanFgDihEkitCgera"
    "ChatDinggaCjahteraEkDukEmlahCkaliErFangDcamDdaEesDianEtarDlurDolahDretariatJsDtorClakuEluEmaGtEsaEtanDesaiDongDularFerEruhCmalamEnanFgatGgi"
    "ErFangDbakoEilanFringDenDogaDperEitDuaCnangEyanDdiriDenDiEnDoCpDertiDiDtEemberEiFanHiDuluhEpuCramEnDdangDealDiEalEbuEngDtaEifikatDverEis"
    "CsuaiCtelahDiaFbudiFdiFpFwanHtiEonoDorDuDyaFwanEoFwatiCvenBgCdBhahabDkilaDniaDrelokEmaEonCeDlterDrlyCihabDntaCopEeepayDuldBiagianDhaanFyaDng"
    "EiparDpEaCbaraniCdabutarDiqCgitDraChDombingEtangCkumbangClalahiDitongaDviaCmDamoraEnjuntakEtupangDbolonDnyaDonCnagaEmbelaErmasDceFrelyDghDi"
    "DtaEiaCrDaitDegarDihCsDkaDwaEiCtanggangDeEpuDiDompulErusDuEasiEmorangEsCxBkizofreniaCorCrgBlametCbCipiBmCaDnCbilanCellCithCkDnCpDnCsBnapchat"
    "CiBoCalDresCbariCdikinCekarnoDpraptoCfiaClehDihinEkinCndakhDyCpacuaDhiaDirCreCsialDmedCtoCumokilBpaceCkBquareBrengsengCiBtCadionDfEfDnEd"
    "DsiunCefanGusDvenCikerDllClhCnkCoreCreetDokeCudioDntingBuamiDpDraEnaEtiniDstikaCbagyoErjoDektiDnetDrotoDuhErCciCdahErmaHjiHnFnoFsonoFtiGo"
    "DianaFrtaFtiEbyoErmanDrajatCebCffersCgengDiantoFrtiHoEonoEyonoChartiGoHnoDendarGraErmanCjarwoCkabumiEmtoEpuraErmanFnoFtiDimanEnahErmanDma"
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
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 28, 28, 28, 1, 6, 29, 1, 21, 30, 1, 6, 1, 1, 6, 6, 6, 1, 31, 1, 1, 1, 1, 29, 1, 6, 1, 32, 1, 1, 1, 29,
    6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 21, 1, 1, 1, 1, 1, 28, 1, 1, 1, 1, 6, 29, 19, 1, 1, 1, 1, 6, 1, 1, 24, 1, 6, 6, 1, 1, 1, 1, 6, 33, 34, 1,
    29, 35, 6, 6, 6, 6, 36, 37, 37, 6, 38, 16, 6, 16, 7, 17, 17, 37, 29, 1, 1, 1, 1, 1, 1, 1, 6, 39, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 20, 1, 1,
    1, 1, 1, 1, 20, 6, 1, 7, 1, 1, 1, 6, 1, 21, 1, 1, 1, 1, 6, 40, 6, 1, 21, 1, 1, 1, 41, 6, 42, 6, 6, 1, 1, 1, 28, 43, 7, 17, 17, 16, 1, 1,
    1, 21, 21, 19, 6, 14, 44, 45, 38, 19, 6, 1, 1, 1, 1, 1, 1, 1, 4, 4, 38, 23, 29, 6, 1, 6, 1, 1, 6, 6, 1, 1, 1, 6, 1, 6, 1, 1, 1, 6, 6, 19,
    1, 1, 1, 1, 1, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 29, 42, 1, 1, 6, 1, 29, 1, 1, 1, 1, 16, 6, 23, 6, 29, 6, 46, 1, 6, 47, 8, 6, 6, 6, 6,
    23, 48, 42, 16, 14, 39, 42, 1, 6, 1, 1, 1, 1, 42, 1, 1, 6, 6, 6, 42, 39, 6, 6, 1, 49, 8, 4, 50, 19, 6, 6, 6, 6, 6, 6, 6, 6, 24, 6, 6, 51,
    1, 1, 6, 6, 28, 29, 1, 6, 16, 6, 1, 1, 1, 6, 1, 6, 6, 1, 14, 24, 1, 52, 1, 53, 53, 53, 28, 42, 42, 6, 54, 1, 6, 6, 4, 6, 55, 6, 6, 6, 13,
    29, 1, 27, 6, 29, 27, 21, 6, 56, 56, 56, 6, 6, 21, 7, 8, 4, 4, 23, 21, 57, 6, 58, 59, 7, 57, 6, 8, 4, 4, 8, 1, 1, 6, 6, 6, 1, 1, 60, 14,
    56, 28, 46, 3, 61, 8, 62, 62, 23, 6, 7, 8, 1, 1, 63, 19, 14, 64, 23, 6, 21, 1, 6, 8, 6, 8, 65, 8, 8, 23, 58, 6, 6, 29, 6, 23, 23, 18, 1,
    1, 1, 1, 66, 16, 67, 6, 6, 29, 8, 6, 68, 23, 29, 23, 29, 29, 63, 6, 6, 6, 69, 21, 1, 1, 28, 6, 16, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1,
    1, 1, 29, 1, 70, 6, 19, 71, 6, 21, 1, 1, 23, 1, 1, 6, 19, 1, 31, 1, 1, 1, 6, 16, 1, 1, 1, 29, 1, 1, 1, 1, 72, 73, 23, 1, 1, 29, 74, 1, 6,
    1, 29, 29, 1, 1, 1, 29, 1, 6, 60, 1, 1, 1, 1, 1, 1, 1, 1, 16, 23, 1, 29, 11, 29, 29, 29, 23, 29, 29, 29, 29, 29, 29, 8, 29, 1, 23, 1, 1,
    29, 29, 29, 29, 29, 29, 1, 6, 1, 1, 16, 7, 7, 45, 58, 7, 7, 6, 60, 7, 8, 75, 14, 67, 67, 67, 1, 6, 6, 21, 75, 31, 28, 6, 6, 76, 16, 1, 4,
    77, 1, 1, 1, 1, 11, 6, 24, 1, 1, 1, 19, 42, 1, 1, 1, 1, 1, 1, 1, 1, 6, 8, 1, 16, 63, 6, 1, 1, 1, 63, 1, 1, 1, 6, 6, 13, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 6, 6, 1, 1, 1, 1, 6, 4, 21, 4, 4, 78, 21, 6, 31, 6, 17, 17, 1, 1, 1, 1, 23, 6, 79, 21, 21, 6, 6,
    13, 1, 1, 6, 6, 16, 21, 27, 58, 51, 17, 80, 17, 1, 1, 1, 58, 7, 1, 1, 60, 6, 1, 2, 6, 4, 6, 81, 21, 21, 21, 51, 51, 1, 6, 1, 1, 24, 6, 1,
    6, 28, 1, 51, 1, 21, 1, 74, 23, 1, 82, 56, 24, 1, 1, 1, 83, 1, 1, 61, 1, 52, 60, 1, 1, 21, 21, 61, 28, 1, 82, 1, 1, 4, 83, 4, 84, 6, 4, 4,
    10, 85, 56, 1, 1, 6, 86, 87, 1, 1, 74, 6, 6, 1, 1, 1, 88, 4, 63, 63, 63, 89, 23, 6, 1, 23, 13, 23, 4, 4, 90, 6, 1, 29, 6, 6, 29, 29, 6,
    91, 10, 4, 1, 1, 49, 4, 4, 4, 6, 6, 1, 1, 1, 7, 1, 1, 1, 84, 1, 1, 1, 58, 92, 27, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1,
    1, 1, 1, 64, 1, 93, 1, 94, 23, 23, 1, 1, 1, 23, 1, 1, 1, 1, 21, 21, 1, 1, 1, 1, 1, 19, 1, 1, 1, 1, 1, 1, 95, 64, 7, 1, 1, 1, 6, 1, 23, 4,
    1, 26, 1, 1, 1, 1, 1, 74, 14, 1, 1, 1, 1, 1, 1, 1, 60, 1, 1, 1, 1, 1, 74, 26, 17, 1, 1, 1, 1, 1, 1, 1, 1, 1, 17, 17, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 66, 1, 40, 1, 1, 1, 96, 6, 6, 37, 64, 97, 1, 6, 19, 6, 98, 7, 1, 1, 1, 6, 6, 6, 99, 1, 20, 4, 6, 6, 1, 1, 1, 1, 18, 1,
    1, 29, 1, 60, 6, 1, 1, 1, 16, 1, 1, 1, 18, 1, 1, 1, 6, 29, 1, 1, 1, 29, 1, 1, 1, 1, 100, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 6, 46, 6, 1, 69,
    10, 1, 60, 1, 1, 20, 29, 1, 29, 101, 6, 29, 6, 1, 39, 46, 21, 16, 1, 102, 100, 1, 1, 1, 1, 1, 6, 1, 21, 1, 1, 20, 21, 29, 35, 6, 100, 20,
    39, 1, 29, 74, 16, 6, 6, 7, 63, 67, 58, 1, 58, 6, 1, 29, 16, 39, 39, 63, 63, 39, 28, 6, 1, 1, 1, 1, 1, 18, 29, 13, 23, 1, 28, 3, 58, 1,
    60, 6, 6, 1, 1, 1, 1, 6, 1, 1, 23, 103, 23, 1, 104, 6, 6, 1, 18, 1, 1, 16, 6, 105, 1, 1, 106, 1, 60, 6, 1, 1, 1, 1, 26, 1, 74, 6, 1, 1, 1,
    1, 6, 74, 1, 6, 42, 1, 1, 1, 6, 107, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 81, 1, 1, 108, 1, 1, 1,
    1, 1, 1, 1, 6, 60, 6, 6, 58, 1, 6, 1, 6, 21, 1, 1, 1, 1, 1, 1, 1, 109, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 1, 1, 1, 1, 46, 6, 6, 6, 1,
    29, 1, 6, 21, 6, 6, 21, 23, 6, 6, 19, 110, 54, 16, 10, 16, 74, 35, 6, 6, 111, 74, 58, 8, 99, 99, 99, 99, 75, 6, 1, 61, 1, 1, 24, 1, 1, 1,
    1, 99, 99, 46, 28, 1, 1, 1, 48, 1, 1, 35, 7, 1, 51, 6, 112, 112, 113, 1, 6, 1, 26, 6, 1, 1, 1, 6, 1, 1, 7, 1, 1, 1, 20, 1, 1, 1, 14, 6, 1,
    6, 85, 1, 6, 58, 58, 40, 1, 83, 1, 1, 1, 92, 85, 1, 6, 6, 19, 6, 26, 26, 16, 1, 6, 14, 6, 14, 7, 10, 1, 10, 23, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 85, 1, 1, 14, 1, 1, 1, 66, 1, 1, 44, 1, 85, 6, 6, 6, 1, 1, 6, 1, 6, 1, 1, 1, 6, 6, 1, 6, 29, 1, 1, 114, 1, 1, 1, 1, 1, 83, 64,
    24, 64, 63, 115, 39, 68, 1, 1, 1, 1, 6, 1, 1, 1, 17, 6, 1, 1, 6, 21, 1, 116, 17, 6, 6, 6, 1, 1, 1, 1, 1, 1, 18, 29, 29, 1, 6, 42, 13, 18,
    1, 60, 1, 19, 31, 1, 29, 6, 6, 1, 117, 6, 63, 8, 1, 29, 1, 6, 6, 1, 1, 62, 62, 100, 100, 100, 6, 29, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    58, 58, 1, 6, 6, 1, 17, 118, 1, 1, 17, 1, 1, 6, 1, 1, 6, 17, 1, 1, 17, 17, 1, 28, 1, 39, 6, 68, 1, 55, 23, 63, 6, 63, 6, 6, 29, 1, 6, 1,
    13, 63, 1, 63, 16, 1, 1, 1, 23, 12, 44, 6, 1, 6, 119, 29, 29, 29, 1, 29, 6, 18, 120, 1, 1, 6, 1, 10, 13, 1, 1, 1, 6, 42, 121, 6, 6, 16, 1,
    1, 6, 23, 1, 1, 21, 16, 122, 123, 6, 63, 63, 63, 63, 63, 29, 42, 6, 1, 1, 6, 42, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 124, 1, 6, 31,
    1, 1, 13, 1, 63, 63, 63, 6, 1, 1, 28, 1, 1, 1, 1, 1, 63, 63, 6, 1, 6, 21, 39, 16, 1, 29, 1, 1, 1, 6, 6, 1, 42, 1, 125, 6, 29, 29, 29, 29,
    6, 6, 16, 29, 29, 6, 21, 1, 24, 63, 56, 29, 126, 39, 127, 51, 1, 1, 29, 29, 1, 29, 128, 81, 52, 18, 19, 1, 1, 29, 28, 92, 129, 28, 29, 6,
    6, 6, 28, 1, 1, 1, 58, 3, 1, 1, 1, 1, 1, 23, 1, 1, 6, 130, 6, 1, 1, 82, 62, 6, 6, 6, 131, 127, 1, 1, 29, 16, 16, 1, 132, 6, 64, 23, 63,
    39, 1, 1, 23, 29, 6, 1, 1, 1, 1, 61, 45, 16, 81, 37, 75, 133, 134, 28, 19, 16, 29, 13, 69, 6, 29, 6, 1, 135, 6, 136, 1, 6, 6, 6, 7, 29,
    29, 6, 31, 29, 74, 1, 1, 6, 6, 29, 4, 137, 92, 4, 39, 6, 14, 1, 1, 6, 29, 1, 6, 13, 1, 1, 1, 1, 126, 1, 1, 21, 18, 1, 1, 1, 1, 58, 58, 1,
    29, 14, 1, 23, 55, 20, 29, 1, 6, 29, 56, 56, 56, 1, 1, 1, 6, 1, 1, 1, 1, 6, 1, 6, 1, 6, 42, 1, 6, 6, 34, 1, 6, 1, 1, 6, 138, 139, 97, 46,
    84, 105, 6, 33, 1, 1, 1, 1, 1, 1, 1, 67, 1, 1, 67, 1, 1, 16, 1, 1, 1, 1, 29, 6, 6, 6, 1, 1, 1, 1, 63, 1, 1, 1, 6, 14, 1, 58, 1, 6, 1, 29,
    1, 1, 1, 1, 63, 21, 6, 56, 1, 1, 6, 1, 1, 1, 6, 6, 1, 1, 1, 1, 140, 1, 1, 126, 1, 1, 141, 6, 20, 74, 142, 1, 1, 6, 58, 143, 6, 6, 144, 67,
    6, 67, 6, 6, 134, 130, 67, 67, 67, 6, 1, 1, 100, 69, 145, 1, 100, 144, 146, 58, 144, 6, 42, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 24, 1,
    6, 1, 1, 1, 21, 6, 21, 71, 1, 6, 1, 1, 1, 1, 1, 1, 1, 7, 55, 6, 21, 6, 103, 1, 6, 1, 1, 28, 28, 1, 1, 1, 1, 1, 1, 1, 1, 1, 35, 1, 6, 16,
    1, 29, 110, 6, 1, 40, 1, 16, 1, 6, 29, 6, 1, 1, 1, 6, 45, 1, 1, 1, 1, 29, 6, 16, 6, 1, 1, 1, 1, 1, 8, 28, 1, 29, 29, 29, 1, 1, 6, 29, 1,
    1, 1, 1, 1, 1, 1, 29, 67, 17, 6, 1, 1, 17, 1, 1, 1, 17, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 24, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 1,
    1, 1, 1, 1, 1, 1, 23, 6, 6, 6, 1, 16, 1, 31, 122, 6, 6, 1, 1, 29, 1, 1, 40, 1, 6, 1, 1, 1, 116, 1, 8, 1, 8, 63, 63, 23, 23, 23, 23, 85, 6,
    147, 147, 26, 148, 1, 17, 69, 6, 1, 18, 29, 29, 1, 6, 1, 1, 1, 28, 37, 24, 63, 51, 28, 51, 51, 63, 24, 24, 68, 63, 63, 29, 63, 82, 42, 24,
    6, 44, 29, 6, 16, 29, 6, 58, 149, 19, 1, 6, 16, 1, 1, 1, 16, 1, 6, 20, 1, 68, 1, 58, 1, 45, 1, 150, 16, 63, 6, 6, 19, 1, 6, 6, 1, 6, 1, 6,
    23, 6, 23, 1, 58, 20, 151, 74, 19, 1, 39, 10, 6, 1, 1, 6, 1, 16, 6, 64, 1, 1, 28, 16, 6, 16, 151, 19, 19, 24, 23, 152, 147, 23, 23, 58,
    16, 16, 8, 29, 6, 1, 1, 1, 1, 60, 1, 1, 1, 1, 1, 1, 1, 6, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 29, 1, 6, 28, 1, 1, 1, 1, 1, 1, 1,
    16, 1, 16, 16, 16, 16, 1, 6, 1, 1, 1, 1, 1, 58, 80, 49, 1, 63, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 52, 1, 52, 52, 153, 52,
    6, 1, 1, 1, 1, 1, 6, 1, 1, 75, 1, 1, 6, 1, 1, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 6, 6, 28, 28, 44, 1, 23, 8, 7, 1, 1, 1,
    6, 6, 1, 1, 8, 1, 6, 6, 137, 24, 92, 92, 1, 154, 1, 1, 1, 155, 23, 1, 1, 1, 156, 156, 1, 157, 1, 1, 7, 52, 19, 158, 158, 23, 159, 74, 1,
    6, 127, 160, 158, 161, 74, 158, 53, 14, 158, 23, 6, 1, 162, 17, 53, 53, 1, 8, 1, 147, 6, 28, 1, 17, 1, 17, 1, 1, 1, 1, 1, 1, 74, 163, 164,
    158, 1, 1, 1, 6, 160, 158, 158, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 23, 6, 23, 6, 6, 6, 1, 6, 1, 23, 6, 21, 14, 8,
    17, 17, 21, 1, 1, 6, 28, 6, 160, 1, 6, 28, 6, 1, 6, 1, 6, 17, 1, 1, 1, 1, 17, 1, 1, 13, 1, 1, 1, 23, 23, 1, 1, 6, 1, 43, 1, 1, 7, 6, 23,
    1, 28, 1, 11, 80, 68, 28, 14, 14, 165, 24, 1, 1, 6, 35, 6, 74, 28, 1, 4, 4, 58, 6, 6, 29, 6, 29, 1, 1, 1, 6, 7, 6, 1, 1, 1, 163, 19, 23,
    23, 23, 39, 23, 1, 29, 29, 1, 6, 29, 29, 6, 15, 15, 15, 6, 1, 60, 29, 1, 1, 46, 6, 63, 1, 104, 1, 1, 29, 52, 45, 63, 8, 6, 1, 42, 1, 16,
    29, 6, 21, 1, 29, 1, 1, 1, 29, 1, 40, 21, 34, 1, 1, 1, 1, 6, 166, 6, 117, 1, 29, 44, 6, 167, 168, 168, 168, 6, 6, 21, 51, 1, 1, 1, 60, 1,
    1, 16, 16, 1, 1, 1, 1, 4, 58, 16, 15, 17, 6, 16, 13, 29, 29, 169, 6, 29, 6, 29, 29, 6, 1, 29, 29, 16, 6, 6, 28, 6, 170, 28, 53, 53, 6, 1,
    28, 28, 61, 28, 61, 13, 6, 51, 6, 6, 28, 28, 29, 28, 14, 28, 28, 28, 28, 29, 28, 28, 28, 28, 29, 6, 6, 6, 28, 6, 6, 51, 51, 6, 28, 51, 6,
    58, 1, 6, 13, 6, 18, 1, 6, 6, 6, 171, 1, 24, 52, 6, 1, 148, 6, 6, 24, 69, 6, 16, 58, 6, 40, 16, 45, 121, 6, 14, 29, 16, 129, 29, 6, 1, 29,
    29, 1, 13, 29, 4, 1, 172, 1, 6, 28, 1, 19, 6, 21, 1, 6, 29, 29, 29, 24, 10, 6, 1, 173, 6, 1, 29, 60, 46, 6, 6, 6, 6, 53, 53, 39, 53, 45,
    6, 174, 29, 30, 21, 14, 1, 175, 46, 61, 6, 1, 14, 34, 6, 46, 1, 6, 29, 1, 1, 1, 16, 126, 134, 51, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1,
    1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 21, 6, 63, 63, 63, 40, 1, 1, 29, 1, 1, 1, 1, 7, 23, 24, 24, 6, 6, 21, 35, 35, 6, 4, 125, 6, 1,
    16, 1, 1, 122, 29, 29, 29, 6, 6, 6, 6, 81, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 16, 1, 1, 1, 1, 16, 1, 42, 176, 176, 1, 4, 1, 1, 1, 1,
    4, 16, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 63, 1, 1, 1, 1, 1, 40, 1, 40, 1, 6, 6, 29, 1, 1, 1,
    1, 29, 1, 1, 6, 6, 1, 1, 1, 66, 1, 63, 6, 29, 29, 29, 6, 29, 6, 1, 58, 1, 29, 14, 147, 14, 14, 54, 63, 1, 14, 1, 177, 6, 177, 8, 1, 13, 6,
    6, 1, 1, 6, 6, 28, 24, 6, 14, 6, 28, 6, 1, 16, 16, 1, 6, 1, 6, 66, 66, 1, 24, 1, 1, 1, 1, 68, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 58, 1, 1, 51, 1, 1, 1, 1, 1, 1, 1, 178, 29, 6, 1, 1, 1, 6, 1, 35, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 39, 29, 1, 1, 1, 1, 1, 1,
    1, 10, 1, 113, 16, 16, 16, 16, 16, 16, 16, 16, 179, 7, 39, 39, 6, 1, 1, 1, 1, 45, 126, 6, 1, 1, 1, 1, 1, 1, 113, 6, 1, 1, 1, 1, 1, 36, 37,
    36, 39, 1, 6, 180, 1, 49, 1, 6, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 6, 29, 1, 1, 1, 1, 1, 6, 58, 1, 81, 28, 1, 1, 6, 1, 110, 1, 1, 1,
    1, 1, 1, 1, 16, 1, 1, 6, 1, 6, 6, 1, 1, 1, 6, 6, 6, 1, 1, 1, 6, 40, 1, 6, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 18, 1, 1, 1, 1, 1, 1,
    1, 1, 16, 1, 13, 1, 1, 181, 6, 1, 23, 23, 29, 29, 138, 6, 7, 16, 19, 16, 6, 16, 16, 16, 23, 23, 23, 8, 39, 6, 6, 1, 6, 6, 6, 6, 6, 28, 19,
    81, 6, 6, 6, 6, 6, 6, 122, 6, 6, 6, 1, 6, 63, 63, 63, 6, 6, 63, 182, 6, 28, 39, 6, 6, 6, 6, 6, 42, 6, 29, 74, 74, 6, 6, 29, 6, 29, 60, 6,
    6, 183, 1, 6, 6, 29, 6, 6, 6, 29, 6, 29, 6, 6, 1, 17, 6, 6, 17, 17, 1, 1, 1, 6, 28, 6, 1, 29, 29, 184, 14, 29, 6, 6, 14, 10, 6, 6, 6, 29,
    18, 1, 6, 1, 1, 1, 82, 29, 1, 1, 1, 1, 185, 7, 113, 1, 1, 1, 67, 1, 1, 6, 39, 1, 1, 1, 186, 74, 6, 1, 1, 1, 6, 1, 6, 6, 1, 1, 1, 1, 19, 6,
    1, 1, 1, 1, 1, 1, 187, 1, 1, 1, 1, 188, 1, 1, 1, 8, 6, 54, 1, 6, 1, 1, 103, 1, 1, 29, 23, 1, 189, 28, 1, 7, 1, 1, 1, 1, 45, 6, 1, 6, 190,
    21, 66, 6, 1, 16, 29, 6, 16, 16, 155, 6, 1, 16, 16, 16, 16, 74, 26, 66, 20, 6, 1, 1, 1, 60, 60, 1, 1, 1, 1, 1, 1, 1, 1, 13, 6, 6, 26, 16,
    1, 20, 14, 6, 29, 1, 20, 16, 28, 28, 46, 46, 45, 1, 1, 1, 39, 6, 6, 6, 186, 115, 21, 16, 21, 44, 6, 6, 1, 1, 1, 1, 1, 1, 10, 1, 6, 6, 1,
    6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 51, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 29, 1, 60, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1,
    1, 104, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 29, 63, 1, 1, 1, 1, 1, 6, 42, 29, 1, 1, 1, 1, 1, 1, 6, 13, 1, 1, 1, 1, 1, 1, 6, 34, 1, 1, 6,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 86, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 191, 1, 6, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 6, 1, 6, 1, 6, 68, 6, 19, 6, 1, 21, 1, 117, 1, 29, 1, 1, 1, 1, 1, 42, 1, 6, 6, 6, 56, 29, 1, 18, 6,
    23, 1, 1, 64, 6, 1, 6, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 6, 19, 1, 192, 21, 6, 16, 1, 6, 29, 7, 1, 1, 29, 1, 23, 1, 6,
    28, 74, 6, 1, 26, 74, 26, 111, 74, 193, 74, 6, 6, 6, 6, 42, 1, 29, 1, 6, 6, 6, 29, 24, 54, 51, 28, 194, 28, 51, 54, 6, 13, 6, 23, 74, 82,
    56, 58, 21, 108, 6, 110, 6, 6, 6, 6, 1, 6, 1, 6, 58, 1, 26, 195, 6, 6, 1, 1, 34, 6, 1, 6, 14, 6, 29, 21, 196, 1, 133, 26, 6, 74, 6, 1, 42,
    164, 1, 6, 6, 6, 6, 42, 1, 1, 39, 21, 6, 1, 6, 1, 1, 1, 197, 67, 1, 39, 1, 1, 1, 1, 186, 6, 6, 74, 74, 61, 23, 53, 85, 1, 1, 1, 133, 198,
    6, 29, 1, 1, 58, 1, 7, 199, 6, 19, 16, 16, 16, 16, 14, 46, 1, 14, 82, 82, 61, 39, 1, 82, 1, 1, 39, 6, 1, 110, 1, 1, 6, 6, 19, 19, 14, 1,
    6, 54, 56, 6, 23, 21, 6, 1, 200, 1, 201, 13, 1, 1, 1, 21, 6, 1, 1, 1, 21, 6, 21, 21, 21, 6, 1, 1, 6, 1, 1, 6, 7, 26, 91, 39, 6, 1, 1, 1,
    1, 16, 11, 6, 6, 6, 1, 6, 1, 29, 7, 39, 56, 6, 1, 1, 1, 56, 29, 1, 1, 1, 1, 1, 1, 6, 6, 6, 1, 6, 23, 202, 16, 16, 1, 6, 18, 8, 28, 1, 80,
    1, 6, 1, 113, 26, 26, 1, 23, 23, 23, 23, 23, 1, 1, 1, 29, 42, 6, 1, 6, 1, 1, 66, 203, 122, 1, 6, 27, 1, 1, 1, 19, 1, 19, 66, 1, 1, 1, 66,
    154, 66, 6, 1, 1, 1, 6, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 14, 31, 1, 39, 1, 58, 49, 111, 6, 1, 1, 16, 24, 1, 1, 1, 63, 6, 1, 1, 1, 1,
    1, 1, 1, 1, 6, 164, 63, 63, 63, 1, 6, 6, 28, 63, 1, 1, 1, 1, 1, 1, 74, 63, 29, 1, 1, 1, 1, 1, 204, 1, 1, 1, 1, 1, 1, 1, 1, 1, 16, 16, 1,
    45, 6, 54, 74, 74, 1, 1, 1, 1, 110, 1, 6, 1, 74, 58, 1, 1, 1, 1, 6, 6, 7, 7, 6, 24, 6, 1, 1, 6, 29, 6, 74, 74, 6, 6, 6, 6, 68, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 6, 1, 1, 18, 1, 1, 6, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 16, 1, 58, 58, 6, 6, 28, 1, 1, 1, 1, 1, 6, 1, 6, 7,
    1, 1, 1, 205, 1, 19, 19, 7, 6, 1, 35, 1, 6, 19, 1, 1, 1, 35, 6, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 16, 1, 206, 1, 1, 6, 1, 6, 35, 1, 1, 6, 1,
    1, 1, 1, 1, 1, 1, 6, 6, 26, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    6, 1, 1, 1, 1, 160, 1, 1, 35, 39, 1, 1, 1, 1, 1, 1, 1,
};

}  // namespace tabir::redact
