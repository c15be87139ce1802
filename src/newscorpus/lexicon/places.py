"""Places that a dateline names, as Indonesian and Malay newsrooms write them.

Provinces, regencies and cities of Indonesia, the seats of the regencies, towns of Malaysia and Brunei, capitals and
other cities of the world. Facts of administration, without `Kabupaten` or `Kota`; QUALIFIED says which may stand before
a name. Countries stand in `countries`.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.replace("\n", ",").split(",") if name.strip())


QUALIFIED = ("Kabupaten", "Kota", "Kab.", "Pulau")
"""Words that may stand before the name of a place."""

PROVINCES = _names(
    """
    Aceh, Nanggroe Aceh Darussalam, Sumatera Utara, Sumatra Utara, Sumut, Sumatera Barat, Sumatra Barat, Sumbar, Riau
    Kepulauan Riau, Kepri, Jambi, Bengkulu, Sumatera Selatan, Sumatra Selatan, Sumsel, Lampung, Bangka Belitung
    Kepulauan Bangka Belitung, Babel, Banten, DKI Jakarta, DK Jakarta, Jawa Barat, Jabar, Jawa Tengah, Jateng
    DI Yogyakarta, DIY, Daerah Istimewa Yogyakarta, Jawa Timur, Jatim, Bali, Nusa Tenggara Barat, NTB
    Nusa Tenggara Timur, NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel
    Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng
    Sulawesi Barat, Sulbar, Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua
    Papua Barat, Papua Barat Daya, Papua Selatan, Papua Tengah, Papua Pegunungan, Sumatera, Sumatra, Jawa, Kalimantan
    Sulawesi, Madura, Lombok, Flores, Timor, Sumba, Nias
    """
)
REGENCIES = _names(
    """
    Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah
    Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue
    Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam, Asahan, Batubara, Batu Bara, Dairi, Deli Serdang
    Deliserdang, Humbang Hasundutan, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat
    Mandailing Natal, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir
    Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba, Toba Samosir, Binjai
    Gunungsitoli, Medan, Padangsidimpuan, Padang Sidempuan, Pematangsiantar, Pematang Siantar, Sibolga, Tanjungbalai
    Tanjung Balai, Tebing Tinggi, Agam, Dharmasraya, Kepulauan Mentawai, Mentawai, Lima Puluh Kota, Limapuluh Kota
    Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok, Solok Selatan, Tanah Datar
    Bukittinggi, Padang, Padang Panjang, Padangpanjang, Pariaman, Payakumbuh, Sawahlunto, Bengkalis, Indragiri Hilir
    Indragiri Hulu, Kampar, Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak, Dumai
    Pekanbaru, Bintan, Karimun, Kepulauan Anambas, Anambas, Lingga, Natuna, Batam, Tanjungpinang, Tanjung Pinang
    Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo
    Sungai Penuh, Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong
    Seluma, Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Musi Rawas, Musi Rawas Utara, Ogan Ilir
    Ogan Komering Ilir, Ogan Komering Ulu, OKU Selatan, OKU Timur, Penukal Abab Lematang Ilir, Lubuklinggau
    Lubuk Linggau, Pagar Alam, Pagaralam, Palembang, Prabumulih, Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah
    Belitung, Belitung Timur, Pangkalpinang, Pangkal Pinang, Lampung Barat, Lampung Selatan, Lampung Tengah
    Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulangbawang
    Tulang Bawang Barat, Way Kanan, Bandar Lampung, Bandarlampung, Metro, Lebak, Pandeglang, Serang, Tangerang
    Tangerang Selatan, Tangsel, Cilegon, Jakarta, Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur
    Jakarta Utara, Kepulauan Seribu, Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu
    Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya, Banjar, Cimahi
    Depok, Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar
    Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang
    Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo, Salatiga, Surakarta, Solo, Bantul, Gunungkidul
    Gunung Kidul, Kulon Progo, Kulonprogo, Sleman, Yogyakarta, Jogjakarta, Yogya, Jogja, Bangkalan, Banyuwangi, Blitar
    Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Malang Raya
    Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo
    Sumenep, Trenggalek, Tuban, Tulungagung, Batu, Surabaya, Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem
    Klungkung, Tabanan, Denpasar, Bima, Dompu, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa
    Sumbawa Barat, Mataram, Alor, Belu, Ende, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat
    Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah
    Sumba Timur, Timor Tengah Selatan, Timor Tengah Utara, Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya
    Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang, Barito Selatan, Barito Timur
    Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya
    Pulang Pisau, Seruyan, Sukamara, Palangka Raya, Palangkaraya, Balangan, Barito Kuala, Hulu Sungai Selatan
    Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin, Banjarbaru, Banjarmasin
    Berau, Kutai Barat, Kutai Kartanegara, Kutai Timur, Mahakam Ulu, Paser, Penajam Paser Utara, Balikpapan, Bontang
    Samarinda, Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan, Bolaang Mongondow, Bolaang Mongondow Selatan
    Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Sangihe, Kepulauan Talaud, Talaud, Minahasa
    Minahasa Selatan, Minahasa Tenggara, Minahasa Utara, Sitaro, Bitung, Kotamobagu, Manado, Tomohon, Boalemo
    Bone Bolango, Gorontalo Utara, Pohuwato, Banggai, Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali
    Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli, Palu, Majene, Mamasa, Mamuju, Mamuju Tengah
    Mamuju Utara, Pasangkayu, Polewali Mandar, Polman, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto
    Kepulauan Selayar, Selayar, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene dan Kepulauan, Pangkep, Pinrang
    Sidenreng Rappang, Sidrap, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja, Toraja Utara, Wajo, Makassar, Palopo
    Parepare, Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe
    Konawe Kepulauan, Konawe Selatan, Konawe Utara, Muna, Muna Barat, Wakatobi, Baubau, Kendari, Buru, Buru Selatan
    Kepulauan Aru, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Seram Bagian Barat
    Seram Bagian Timur, Ambon, Tual, Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur
    Halmahera Utara, Kepulauan Sula, Pulau Morotai, Morotai, Pulau Taliabu, Ternate, Tidore Kepulauan, Tidore
    Biak Numfor, Biak, Jayapura, Keerom, Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen, Fakfak, Kaimana
    Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama, Maybrat, Raja Ampat, Sorong
    Sorong Selatan, Tambrauw, Asmat, Boven Digoel, Mappi, Merauke, Deiyai, Dogiyai, Intan Jaya, Mimika, Nabire, Paniai
    Puncak, Puncak Jaya, Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo
    Yalimo
    """
)
SEATS = _names(
    """
    Kota Baru, Meulaboh, Blangpidie, Jantho, Calang, Tapaktuan, Singkil, Kuala Simpang, Takengon, Kutacane, Idi Rayeuk
    Lhoksukon, Sigli, Sinabang, Kisaran, Sidikalang, Lubuk Pakam, Kabanjahe, Berastagi, Rantau Prapat, Rantauprapat
    Stabat, Panyabungan, Sibuhuan, Pangururan, Sipirok, Tarutung, Balige, Lubuk Basung, Lubuk Sikaping, Painan
    Batusangkar, Tuapejat, Tembilahan, Rengat, Bangkinang, Selatpanjang, Teluk Kuantan, Pangkalan Kerinci
    Bagansiapiapi, Ranai, Tarempa, Muara Bulian, Muara Bungo, Bangko, Kuala Tungkal, Curup, Argamakmur, Baturaja
    Kayu Agung, Kayuagung, Sekayu, Martapura, Indralaya, Sungailiat, Muntok, Toboali, Tanjungpandan, Liwa, Kalianda
    Sukadana, Kotabumi, Kota Agung, Menggala, Rangkasbitung, Ciruas, Tigaraksa, Serpong, Soreang, Padalarang, Ngamprah
    Cikarang, Cibinong, Cisarua, Puncak, Palabuhanratu, Pelabuhanratu, Singaparna, Lembang, Jatinangor, Parigi
    Cikampek, Purwokerto, Purwodadi, Mungkid, Ungaran, Slawi, Kajen, Kartasura, Borobudur, Ambarawa, Lasem, Cepu
    Wates, Wonosari, Prambanan, Kepanjen, Singosari, Lawang, Caruban, Pare, Bangil, Kraksaan, Genteng, Kuta, Ubud
    Sanur, Nusa Dua, Singaraja, Negara, Semarapura, Amlapura, Mangupura, Gerung, Praya, Selong, Tanjung, Mandalika
    Taliwang, Sumbawa Besar, Raba, Labuan Bajo, Ruteng, Borong, Bajawa, Mbay, Maumere, Larantuka, Lewoleba, Kalabahi
    Atambua, Kefamenanu, Soe, Waingapu, Waikabubak, Tambolaka, Putussibau, Ngabang, Nanga Pinoh, Sungai Raya, Buntok
    Muara Teweh, Tamiang Layang, Kuala Kurun, Kuala Kapuas, Kasongan, Pangkalan Bun, Sampit, Nanga Bulik, Puruk Cahu
    Paringin, Marabahan, Kandangan, Barabai, Amuntai, Batulicin, Pelaihari, Rantau, Tanjung Redeb, Sendawar
    Tenggarong, Sangatta, Tanah Grogot, Penajam, Sepaku, Nusantara, IKN, IKN Nusantara, Tanjung Selor, Tahuna
    Melonguane, Tondano, Amurang, Ratahan, Airmadidi, Tilamuta, Limboto, Kwandang, Marisa, Luwuk, Banggai, Bungku
    Kolonodale, Ampana, Watampone, Sungguminasa, Malili, Masamba, Belopa, Pangkajene, Watansoppeng, Makale, Rantepao
    Sengkang, Benteng, Rumbia, Pasarwajo, Unaaha, Andoolo, Raha, Wangi-Wangi, Namlea, Dobo, Masohi, Langgur, Saumlaki
    Piru, Bula, Jailolo, Labuha, Weda, Maba, Tobelo, Sanana, Daruba, Sofifi, Sentani, Serui, Burmeso, Sorendiweri
    Bintuni, Waisai, Teminabuan, Aimas, Agats, Tanah Merah, Kepi, Enarotali, Timika, Sugapa, Ilaga, Mulia, Wamena
    Tiom, Kenyam, Oksibil, Karubaga, Dekai, Elelim, Tembagapura
    """
)
MALAY = _names(
    """
    Kuala Lumpur, Putrajaya, Cyberjaya, Labuan, Johor Bahru, Johor Baru, Alor Setar, Kota Bharu, Melaka
    Bandaraya Melaka, Seremban, Kuantan, George Town, Georgetown, Butterworth, Ipoh, Taiping, Kangar, Shah Alam
    Petaling Jaya, Klang, Kajang, Bangi, Subang Jaya, Sepang, Gombak, Ampang, Puchong, Rawang, Kuala Terengganu
    Kota Kinabalu, Sandakan, Tawau, Lahad Datu, Kuching, Sibu, Miri, Bintulu, Kota Samarahan, Sri Aman, Batu Pahat
    Muar, Kluang, Segamat, Pontian, Mersing, Sungai Petani, Kulim, Langkawi, Baling, Jitra, Arau, Padang Besar
    Pasir Mas, Tumpat, Gua Musang, Besut, Dungun, Kemaman, Temerloh, Bentong, Raub, Cameron Highlands
    Genting Highlands, Port Dickson, Nilai, Manjung, Teluk Intan, Bagan Serai, Kuala Kangsar, Bukit Mertajam
    Kepala Batas, Nibong Tebal, Semporna, Keningau, Kapit, Selangor, Johor, Kedah, Kelantan, Pahang, Perak, Perlis
    Pulau Pinang, Terengganu, Sabah, Sarawak, Negeri Sembilan, Bandar Seri Begawan, Kuala Belait, Tutong, Temburong
    """
)
WORLD = _names(
    """
    Abu Dhabi, Abuja, Accra, Addis Ababa, Aljir, Algiers, Amman, Amsterdam, Andorra la Vella, Ankara, Antananarivo
    Apia, Ashgabat, Asmara, Astana, Asuncion, Athena, Baghdad, Bagdad, Baku, Bamako, Bangkok, Bangui, Banjul, Beijing
    Beirut, Beograd, Belgrade, Belmopan, Berlin, Bern, Bishkek, Bissau, Bogota, Brasilia, Bratislava, Brazzaville
    Brussel, Brussels, Budapest, Buenos Aires, Bukares, Bucharest, Canberra, Caracas, Chisinau, Colombo, Conakry
    Dakar, Damaskus, Damascus, Dhaka, Dili, Djibouti, Doha, Dublin, Dushanbe, Freetown, Gaborone, Guatemala City
    Hanoi, Harare, Havana, Helsinki, Honiara, Islamabad, Juba, Kabul, Kairo, Cairo, Kampala, Kathmandu, Khartoum
    Kigali, Kingston, Kinshasa, Kiev, Kyiv, Kobenhavn, Kopenhagen, Copenhagen, La Paz, Libreville, Lilongwe, Lima
    Lisabon, Lisbon, Ljubljana, Lome, London, Luanda, Lusaka, Luksemburg, Luxembourg, Madrid, Male, Managua, Manama
    Manila, Maputo, Maseru, Mbabane, Mexico City, Meksiko City, Minsk, Mogadishu, Monrovia, Montevideo, Moskow, Moskwa
    Moscow, Muscat, Muskat, Nairobi, Nassau, Naypyidaw, Ndjamena, New Delhi, Niamey, Nikosia, Nouakchott, Nuku'alofa
    Oslo, Ottawa, Ouagadougou, Panama City, Paramaribo, Paris, Phnom Penh, Podgorica, Port au Prince, Port Louis
    Port Moresby, Port Vila, Praha, Prague, Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat, Reykjavik, Riga
    Riyadh, Roma, Rome, San Jose, San Marino, San Salvador, Sanaa, Santiago, Santo Domingo, Sarajevo, Seoul, Singapura
    Singapore, Skopje, Sofia, Stockholm, Sukhumi, Suva, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Teheran
    Tehran, Thimphu, Tirana, Tokyo, Tripoli, Tunis, Ulan Bator, Ulaanbaatar, Vaduz, Valletta, Vatikan, Vatican City
    Vientiane, Vilnius, Warsawa, Warsaw, Washington, Washington DC, Washington D.C., Wellington, Windhoek, Wina
    Yamoussoukro, Yangon, Yaounde, Yerevan, Yerusalem, Jerusalem, Zagreb, Den Haag, The Hague, Jenewa, Geneva
    Strasbourg, New York, Los Angeles, San Francisco, Chicago, Boston, Miami, Houston, Dallas, Las Vegas, Seattle
    Atlanta, Philadelphia, Detroit, Orlando, Denver, Phoenix, San Diego, Hollywood, Silicon Valley, California
    Florida, Texas, Utah, Ohio, Arizona, Nevada, Alaska, Hawaii, Saint-Denis, Saint-Etienne, Toronto, Vancouver
    Montreal, Sao Paulo, Rio de Janeiro, Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin, Auckland, Christchurch
    Osaka, Kyoto, Nagoya, Hiroshima, Fukuoka, Sapporo, Yokohama, Busan, Incheon, Pyeongchang, Shanghai, Guangzhou
    Shenzhen, Wuhan, Hangzhou, Chengdu, Nanjing, Fuzhou, Hong Kong, Hongkong, Makau, Macau, Ho Chi Minh
    Ho Chi Minh City, Chiang Mai, Phuket, Pattaya, Buriram, Cebu, Davao, Marawi, Mumbai, Kolkata, Chennai, Hyderabad
    Bangalore, Bengaluru, Karachi, Lahore, Peshawar, Dubai, Sharjah, Jeddah, Jedah, Mekkah, Makkah, Mekah, Madinah
    Mina, Arafah, Gaza, Jalur Gaza, Rafah, Khan Younis, Tepi Barat, Ramallah, Tel Aviv, Haifa, Betlehem, Istanbul
    Aleppo, Mosul, Basra, Kirkuk, Erbil, Aden, Kuwait City, Casablanca, Marrakesh, Johannesburg, Cape Town, Durban
    Lagos, Manchester, Liverpool, Birmingham, Leicester, Newcastle, Southampton, Leeds, Sheffield, Nottingham
    Brighton, Bournemouth, Sunderland, Edinburgh, Glasgow, Cardiff, Belfast, Lyon, Marseille, Nice, Lille, Monaco
    Monako, Monte Carlo, Saint Etienne, Barcelona, Valencia, Sevilla, Bilbao, Malaga, Granada, Villarreal, Milan
    Milano, Turin, Torino, Napoli, Naples, Firenze, Bologna, Genoa, Venesia, Munchen, Muenchen, Munich, Muenich
    Dortmund, Frankfurt, Hamburg, Leverkusen, Wolfsburg, Gelsenkirchen, Koln, Stuttgart, Leipzig, Bonn, Zurich, Basel
    Lausanne, Nyon, Davos, Rotterdam, Eindhoven, Leiden, Antwerp, Porto, Saint Petersburg, St Petersburg, Kazan, Sochi
    Samara, Vladivostok, Donetsk, Kharkiv, Odessa, Mariupol, Krakow, Gdansk, Assen, Jerez, Sepang, Misano, Mugello
    Mexico
    """
)
BUREAUS = _names(
    """
    Jakarta, Bandung, Semarang, Yogyakarta, Surabaya, Malang, Solo, Medan, Padang, Pekanbaru, Palembang, Jambi, Batam
    Bengkulu, Bandar Lampung, Banda Aceh, Serang, Tangerang, Tangerang Selatan, Bekasi, Bogor, Depok, Cirebon
    Sukabumi, Tasikmalaya, Garut, Cianjur, Karawang, Purwakarta, Banyuwangi, Jember, Sidoarjo, Gresik, Kediri
    Denpasar, Bali, Mataram, Kupang, Pontianak, Banjarmasin, Palangka Raya, Samarinda, Balikpapan, Tarakan, Makassar
    Manado, Palu, Kendari, Gorontalo, Mamuju, Ambon, Ternate, Jayapura, Manokwari, Sorong, Merauke, Klaten, Magelang
    Cilacap, Serpong, Kuala Lumpur, Singapura, Bangkok, Manila, Hanoi, Tokyo, Seoul, Pyongyang, Beijing, Hong Kong
    New Delhi, Islamabad, Kabul, Teheran, Baghdad, Damaskus, Riyadh, Makkah, Mekkah, Madinah, Jeddah, Doha, Dubai
    Gaza, Tel Aviv, Yerusalem, Kairo, Istanbul, Ankara, Moskow, Kiev, Kyiv, Berlin, Paris, London, Manchester
    Liverpool, Roma, Milan, Turin, Madrid, Barcelona, Zurich, Jenewa, Brussel, Den Haag, Washington, New York
    Los Angeles, California, Sydney, Canberra
    """
)
"""Towns that datelines name most, over 10,958 scraped articles; after a brand they end a dateline without a dash."""
PLACES = PROVINCES | REGENCIES | SEATS | MALAY | WORLD
"""Every name above, in title case."""
